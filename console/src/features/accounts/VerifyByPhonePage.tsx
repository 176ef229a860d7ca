import { useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePageTitle } from '../../parts/PageHeader.tsx'
import { useSession } from '../../platform/session.ts'
import { useSignOut } from './use-sign-out.ts'
import './accounts.css'

/** Somebody who has not proved who they are does so on the phone and comes back (seed 000, section 2). */
export const VerifyByPhonePage = () => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  usePageTitle(t('accounts.verifyTitle'))
  const session = useSession()
  const signOut = useSignOut()
  const address = `${window.location.origin}/m/verify`
  const picture = useQuery({
    queryKey: ['qr', address],
    queryFn: async () => (await import('qrcode')).toDataURL(address, { width: 384, margin: 2 }),
    staleTime: Infinity,
  })
  const refresh = async () => {
    const { data } = await session.refetch()
    if (data && !data.account.isVerified) void message.warning(t('accounts.verifyNotYet'))
  }
  return (
    <div className="verify">
      <h1>{t('accounts.verifyTitle')}</h1>
      <p className="soft">{t('accounts.verifyWhy')}</p>
      <div className="panel verify-body">
        <div className="verify-code">
          {picture.data ? <img src={picture.data} alt={t('accounts.verifyCodeLabel')} /> : null}
          <a href={address} target="_blank" rel="noreferrer">
            {t('accounts.verifyLink')}
          </a>
        </div>
        <ol className="verify-steps">
          <li>{t('accounts.verifyStepScan')}</li>
          <li>{t('accounts.verifyStepSignIn', { phone: session.data?.account.phoneMasked ?? '' })}</li>
          <li>{t('accounts.verifyStepIdentity')}</li>
          <li>{t('accounts.verifyStepReturn')}</li>
        </ol>
        <div className="row" style={{ width: '100%' }}>
          <Button type="primary" loading={session.isFetching} onClick={() => void refresh()}>
            {t('accounts.verifyDone')}
          </Button>
          <Button loading={signOut.isPending} onClick={() => signOut.mutate()}>
            {t('shell.signOut')}
          </Button>
        </div>
      </div>
    </div>
  )
}
