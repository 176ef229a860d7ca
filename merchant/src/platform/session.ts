import { ApiError, merchant } from '@huigong/client'
import type { MerchantSession } from '@huigong/contract'
import { clearDrafts } from '@huigong/member/platform/draft'
import { sessionKey } from '@huigong/member/platform/session'
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'

const tenMinutes = 600_000

/** The session of this phone, or null when nobody is signed in. Read anew now and then: the word changes every day. */
const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async () => {
    try {
      return await merchant.accounts.getSession({})
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null
      throw error
    }
  },
  staleTime: 60_000,
  refetchInterval: tenMinutes,
})

export const useSession = () => useQuery(sessionQuery)

/** Takes over a session just opened or changed; what was seen for another account or merchant is forgotten first. */
export const useSettleSession = () => {
  const queries = useQueryClient()
  return (session: MerchantSession) => {
    forget(queries)
    queries.setQueryData(sessionKey, session)
  }
}

export const useForgetSession = () => {
  const queries = useQueryClient()
  return () => {
    clearDrafts()
    forget(queries)
    queries.setQueryData(sessionKey, null)
  }
}

const forget = (queries: QueryClient) =>
  queries.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'platform' && queryKey[0] !== 'session',
  })

export type Merchant = MerchantSession['merchants'][number]

/** Somebody who may scan: with an own password and a merchant chosen. */
export type Counter = Pick<MerchantSession, 'account' | 'word' | 'merchants'> & { merchant: Merchant }

export const CounterContext = createContext<Counter | null>(null)

/** Who scans, and for which merchant; for pages below the layout `AtCounter`. */
export const useCounter = (): Counter => {
  const counter = useContext(CounterContext)
  if (!counter) throw new Error('useCounter needs the layout AtCounter above it')
  return counter
}
