import { open } from '@huigong/client'
import type { AdminSession } from '@huigong/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { GoTo } from '../../parts/GoTo.tsx'
import { usePageTitle } from '../../parts/PageHeader.tsx'
import { replaceSession, useSession } from '../../platform/session.ts'
import { PlainFrame } from '../../shell/PlainFrame.tsx'
import { SignInForm } from './SignInForm.tsx'
import './accounts.css'

export const SignInPage = () => {
  const { t } = useTranslation()
  usePageTitle(t('accounts.signInTitle'))
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data: session } = useSession()
  const { next } = useSearch({ strict: false }) as { next?: string }
  const platform = useQuery({
    queryKey: ['platform'],
    queryFn: () => open.platform.get({}),
    staleTime: Infinity,
  })
  if (session) return <GoTo to={next ?? '/'} replace />
  const goOn = (answer: AdminSession) => {
    replaceSession(client, answer)
    void navigate({ to: next ?? '/', replace: true })
  }
  return (
    <PlainFrame>
      <div className="sign-in">
        <h1>{t('accounts.signInTitle')}</h1>
        <p className="soft">{platform.data?.federationName ?? '\u00a0'}</p>
        <div className="panel sign-in-panel">
          <SignInForm onSignedIn={goOn} />
        </div>
        <div className="sign-in-register">
          <span className="soft">{t('accounts.registerHint')}</span>
          <Button
            type="link"
            onClick={() => void navigate({ to: '/sign-in', search: { next: '/register' } })}
          >
            {t('accounts.registerUnion')}
          </Button>
          {next === '/register' ? <p role="status">{t('accounts.registerNeedsSignIn')}</p> : null}
        </div>
      </div>
    </PlainFrame>
  )
}
