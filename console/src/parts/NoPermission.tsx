import { ApiError } from '@huigong/client'
import type { Permission } from '@huigong/contract'
import type { ReactNode } from 'react'
import { useCan, useSession } from '../platform/session.ts'
import { ErrorState } from './ErrorState.tsx'

const denied = new ApiError({ code: 'permission.denied', values: {}, requestId: '' }, 403)
const notChosen = new ApiError({ code: 'union.not_chosen', values: {}, requestId: '' }, 403)

/** Shows its page only with the permission, else says whom to ask. */
export const RequirePermission = ({ may, children }: { may: Permission; children: ReactNode }) => {
  const { data: session } = useSession()
  const can = useCan(may)
  if (can) return children
  return (
    <div className="panel">
      <ErrorState error={session?.union ? denied : notChosen} />
    </div>
  )
}
