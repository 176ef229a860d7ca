import { KeyOutlined, LogoutOutlined, SafetyOutlined, SolutionOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Avatar, Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSignOut } from '../features/accounts/use-sign-out.ts'
import { useSession } from '../platform/session.ts'

export const AccountMenu = ({ isNarrow }: { isNarrow: boolean }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const { data: session } = useSession()
  const name = session?.account.name ?? session?.account.phoneMasked ?? t('shell.unnamed')
  const go = (to: string) => () => void navigate({ to })
  const items = [
    { key: 'account', icon: <SafetyOutlined />, label: t('shell.accountSecurity'), onClick: go('/account') },
    { key: 'powers', icon: <KeyOutlined />, label: t('access.powers.title'), onClick: go('/my-permissions') },
    {
      key: 'registrations',
      icon: <SolutionOutlined />,
      label: t('shell.menu.myRegistrations'),
      onClick: go('/registrations'),
    },
    { type: 'divider' as const },
    { key: 'out', icon: <LogoutOutlined />, label: t('shell.signOut'), onClick: () => signOut.mutate() },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" aria-haspopup="menu">
        <Avatar aria-hidden size="small" style={{ background: '#4b5058', flex: 'none' }}>
          {[...name][0]}
        </Avatar>
        <span className="visually-hidden">{t('shell.accountMenu')}</span>
        <span className={isNarrow ? 'visually-hidden' : undefined}>{name}</span>
      </Button>
    </Dropdown>
  )
}
