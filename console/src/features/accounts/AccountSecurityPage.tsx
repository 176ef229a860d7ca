import type { Account } from '@huigong/contract'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useSession } from '../../platform/session.ts'
import { PasswordDrawer } from './PasswordDrawer.tsx'
import { useSignOut } from './use-sign-out.ts'
import './accounts.css'

export const AccountSecurityPage = () => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { data: session } = useSession()
  const signOut = useSignOut()
  const [isOpen, setIsOpen] = useState(false)
  if (!session) return null
  const { account } = session
  return (
    <>
      <PageHeader
        title={t('shell.accountSecurity')}
        description={t('accounts.securityLead')}
        action={
          <Button type="primary" onClick={() => setIsOpen(true)}>
            {account.hasPassword ? t('accounts.changePassword') : t('accounts.setPassword')}
          </Button>
        }
      />
      <div className="panel stack">
        <Facts account={account} />
        <div>
          <Button loading={signOut.isPending} onClick={() => signOut.mutate()}>
            {t('shell.signOut')}
          </Button>
        </div>
      </div>
      <PasswordDrawer
        open={isOpen}
        account={account}
        onClose={() => setIsOpen(false)}
        onDone={() => void message.success(t('accounts.passwordChanged'))}
      />
    </>
  )
}

const Facts = ({ account }: { account: Account }) => {
  const { t } = useTranslation()
  return (
    <dl className="account-facts">
      <dt>{t('accounts.name')}</dt>
      <dd>{account.name ?? '—'}</dd>
      <dt>{t('accounts.phone')}</dt>
      <dd className="numbers">{account.phoneMasked}</dd>
      <dt>{t('accounts.loginName')}</dt>
      <dd>{account.loginName ?? t('accounts.notSet')}</dd>
      <dt>{t('accounts.password')}</dt>
      <dd>
        <StatusTag tone={account.hasPassword ? 'good' : 'neutral'}>
          {account.hasPassword ? t('accounts.isSet') : t('accounts.notSet')}
        </StatusTag>
      </dd>
      <dt>{t('accounts.verification')}</dt>
      <dd>
        <StatusTag tone={account.isVerified ? 'good' : 'warning'}>
          {account.isVerified ? t('accounts.verified') : t('accounts.notVerified')}
        </StatusTag>
      </dd>
    </dl>
  )
}
