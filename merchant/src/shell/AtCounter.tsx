import { Failure } from '@huigong/member/parts/Failure'
import { Loading } from '@huigong/member/parts/Loading'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { fetchFurtherTexts } from '../platform/languages.ts'
import { CounterContext, useSession } from '../platform/session.ts'

const FirstPasswordPage = lazy(async () => {
  await fetchFurtherTexts()
  return { default: (await import('../features/accounts/FirstPasswordPage.tsx')).FirstPasswordPage }
})
const ChoosePage = lazy(async () => {
  await fetchFurtherTexts()
  return { default: (await import('../features/accounts/ChoosePage.tsx')).ChoosePage }
})

/** Pages for whoever scans: signed in, with an own password, for one merchant. What is missing is asked for first. */
export const AtCounter = () => {
  const session = useSession()
  const wasSignedIn = useRef(false)
  if (session.data) wasSignedIn.current = true
  if (session.isPending) return <Loading />
  if (session.data) {
    const { account, word, merchant, merchants, mustSetPassword } = session.data
    if (merchant && !mustSetPassword) {
      return (
        <CounterContext value={{ account, word, merchant, merchants }}>
          <Outlet />
        </CounterContext>
      )
    }
    return (
      <Suspense fallback={<Loading />}>
        {mustSetPassword ? (
          <FirstPasswordPage phone={account.phoneMasked} />
        ) : (
          <ChoosePage merchants={merchants} />
        )}
      </Suspense>
    )
  }
  if (session.error) return <Failure error={session.error} onRetry={() => session.refetch()} />
  return <ToSignIn hasEnded={wasSignedIn.current} />
}

const ToSignIn = ({ hasEnded }: { hasEnded: boolean }) => {
  const navigate = useNavigate()
  useEffect(() => {
    void navigate({ to: '/sign-in', search: { ended: hasEnded || undefined }, replace: true })
  }, [navigate, hasEnded])
  return <Loading />
}
