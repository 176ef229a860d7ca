import type { MemberSession } from '@huigong/contract'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { clearDrafts } from '../../platform/draft.ts'
import { sessionKey } from '../../platform/session.ts'

let lastAccountId: string | undefined

/** Takes over a session just opened. What another person looked at or typed on this phone is forgotten first. */
export const useSettleSession = () => {
  const queries = useQueryClient()
  return (session: MemberSession) => {
    if (lastAccountId !== undefined && lastAccountId !== session.account.id) forget(queries)
    lastAccountId = session.account.id
    queries.setQueryData(sessionKey, session)
  }
}

export const useForgetSession = () => {
  const queries = useQueryClient()
  return () => {
    forget(queries)
    queries.setQueryData(sessionKey, null)
  }
}

const forget = (queries: QueryClient) => {
  clearDrafts()
  queries.removeQueries({
    predicate: (query) => query.queryKey[0] !== 'platform' && query.queryKey[0] !== 'session',
  })
}
