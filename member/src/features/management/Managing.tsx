import { useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Failure } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { ManagementContext, managedKey, useManagement } from './management.ts'
import { OpenManagementPage } from './OpenManagementPage.tsx'

/** Pages for an administrator who has proved just now to hold the phone: others are asked for the proof first. */
export const Managing = () => {
  const queries = useQueryClient()
  const { data, isPending, error, refetch } = useManagement()
  const lastUnionId = useRef<string>(undefined)
  const hasEnded = data === null && lastUnionId.current !== undefined
  useEffect(() => {
    if (data) lastUnionId.current = data.unionId
    // What was seen of people must not wait on the phone for whoever picks it up.
    if (data === null) queries.removeQueries({ queryKey: managedKey() })
  }, [data, queries])
  if (isPending) return <Loading />
  if (data) {
    return (
      <ManagementContext value={data}>
        <Outlet />
      </ManagementContext>
    )
  }
  if (error) return <Failure error={error} onRetry={() => refetch()} />
  return <OpenManagementPage hasEnded={hasEnded} lastUnionId={lastUnionId.current} />
}
