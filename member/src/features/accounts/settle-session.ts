import type { MemberSession } from '@huigong/contract'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { clearDrafts } from '../../platform/draft.ts'
import { clearKept } from '../../platform/kept.ts'
import { sessionKey } from '../../platform/session.ts'

/** In the window's own storage, as drafts that outlive a reload are. */
const accountKey = 'huigong.account'

/** Takes over a session just opened. What another person looked at or typed on this phone is forgotten first. */
export const useSettleSession = () => {
  const queries = useQueryClient()
  return (session: MemberSession) => {
    const lastAccountId = sessionStorage.getItem(accountKey)
    if (lastAccountId !== null && lastAccountId !== session.account.id) forget(queries)
    sessionStorage.setItem(accountKey, session.account.id)
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
  clearKept()
  queries.removeQueries({
    predicate: (query) => query.queryKey[0] !== 'platform' && query.queryKey[0] !== 'session',
  })
}
