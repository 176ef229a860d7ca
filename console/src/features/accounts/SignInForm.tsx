import { open } from '@huigong/client'
import type { AdminSession } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Alert, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { CodeSignIn } from './CodeSignIn.tsx'
import { PasswordSignIn } from './PasswordSignIn.tsx'

/** By message or by password; both keep what was typed while one looks at the other. */
export const SignInForm = ({ onSignedIn }: { onSignedIn: (session: AdminSession) => unknown }) => {
  const { t } = useTranslation()
  const platform = useQuery({
    queryKey: ['platform'],
    queryFn: () => open.platform.get({}),
    staleTime: Infinity,
  })
  return (
    <>
      <Tabs
        items={[
          {
            key: 'code',
            label: t('accounts.byCode'),
            children: <CodeSignIn onSignedIn={onSignedIn} />,
            forceRender: true,
          },
          {
            key: 'password',
            label: t('accounts.byPassword'),
            children: <PasswordSignIn onSignedIn={onSignedIn} />,
            forceRender: true,
          },
        ]}
      />
      {platform.data?.isDemo ? (
        <Alert
          type="info"
          style={{ marginTop: '1rem' }}
          title={
            <>
              {t('accounts.demoHint')}{' '}
              <a className="unbroken" href="/demo/outbox" target="_blank" rel="noreferrer">
                {t('accounts.demoOutbox')}
              </a>
            </>
          }
        />
      ) : null}
    </>
  )
}
