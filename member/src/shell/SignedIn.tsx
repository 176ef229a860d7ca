import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { Failure } from '../parts/Failure.tsx'
import { Loading } from '../parts/Loading.tsx'
import { AccountContext, useSession } from '../platform/session.ts'

/** Pages for whoever is signed in: others sign in first and come back to the same page. */
export const SignedIn = () => {
  const session = useSession()
  const { href } = useLocation()
  if (session.isPending) return <Loading />
  if (session.data) {
    return (
      <AccountContext value={session.data.account}>
        <Outlet />
      </AccountContext>
    )
  }
  if (session.error) return <Failure error={session.error} onRetry={() => session.refetch()} />
  return <Navigate to="/sign-in" search={{ back: href }} replace />
}
