import { HomeOutlined, MenuOutlined, SwapOutlined } from '@ant-design/icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSession } from '../platform/session.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { Mark } from './Mark.tsx'
import { NoticeBell } from './NoticeBell.tsx'
import { ShellTools } from './ShellTools.tsx'

type ShellHeaderProps = { isNarrow: boolean; onOpenMenu: () => void }

export const ShellHeader = ({ isNarrow, onOpenMenu }: ShellHeaderProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <header className="shell-header">
      {isNarrow ? (
        <Button type="text" icon={<MenuOutlined />} aria-label={t('shell.openMenu')} onClick={onOpenMenu} />
      ) : (
        <Link to="/" className="shell-brand">
          <Mark />
          <span>{t('shell.product')}</span>
        </Link>
      )}
      <UnionSwitch isNarrow={isNarrow} />
      {isNarrow ? null : (
        <Button type="text" icon={<HomeOutlined aria-hidden />} onClick={() => void navigate({ to: '/' })}>
          {t('shell.home')}
        </Button>
      )}
      {isNarrow ? null : <ShellTools />}
      <NoticeBell />
      <AccountMenu isNarrow={isNarrow} />
    </header>
  )
}

const UnionSwitch = ({ isNarrow }: { isNarrow: boolean }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data: session } = useSession()
  const name = session?.union?.name ?? t('shell.noUnion')
  return (
    <div className="shell-union">
      <span className="shell-union-name" title={name}>
        {name}
      </span>
      <Button
        type="text"
        icon={<SwapOutlined aria-hidden />}
        aria-label={isNarrow ? t('shell.switchUnion') : undefined}
        onClick={() => void navigate({ to: '/choose-union' })}
      >
        {isNarrow ? null : t('shell.switchUnion')}
      </Button>
    </div>
  )
}
