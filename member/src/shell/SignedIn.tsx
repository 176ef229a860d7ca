import { Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Failure } from '../parts/Failure.tsx'
import { Loading } from '../parts/Loading.tsx'
import { AccountContext, useSession } from '../platform/session.ts'

/** Pages for whoever is signed in: others sign in first and come back to the same page. */
export const SignedIn = () => {
  const session = useSession()
  const wasSignedIn = useRef(false)
  if (session.data) wasSignedIn.current = true
  if (session.isPending) return <Loading />
  if (session.data) {
    return (
      <AccountContext value={session.data.account}>
        <Outlet />
      </AccountContext>
    )
  }
  if (session.error) return <Failure error={session.error} onRetry={() => session.refetch()} />
  return <ToSignIn hasEnded={wasSignedIn.current} />
}

const ToSignIn = ({ hasEnded }: { hasEnded: boolean }) => {
  const navigate = useNavigate()
  const { href } = useLocation()
  // As it was at first: while the sign-in page is fetched the location is that of the sign-in page already.
  const back = useRef(href)
  useEffect(() => {
    void navigate({
      to: '/sign-in',
      search: { back: back.current, ended: hasEnded || undefined },
      replace: true,
    })
  }, [navigate, hasEnded])
  return <Loading />
}
