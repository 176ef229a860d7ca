import { ApiError } from '@huigong/client'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { clearKept } from './kept.ts'
import { sessionKey } from './session.ts'

/** Where the state of 工会管理 is kept. */
export const managementKey = ['management']

/** When the session ends, whatever call noticed it, the layout that needs one leads to the sign-in page and back. */
export const createQueries = (): QueryClient => {
  const noticeEnd = (error: unknown) => {
    if (isSessionEnd(error)) {
      clearKept()
      queries.setQueryData(sessionKey, null)
    }
    // The time of managing may be over: its layout asks, and says so.
    if (isPowerEnd(error)) void queries.invalidateQueries({ queryKey: managementKey })
  }
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      // "always": a phone without network gets an answer in words, not an endless spinner.
      queries: { networkMode: 'always', retry: mayRetry, staleTime: 10_000 },
      mutations: { networkMode: 'always' },
    },
  })
  return queries
}

const isSessionEnd = (error: unknown) =>
  error instanceof ApiError && (error.code === 'session.required' || error.code === 'session.expired')

const isPowerEnd = (error: unknown) =>
  error instanceof ApiError && (error.code === 'permission.denied' || error.code === 'union.not_chosen')

const mayRetry = (failures: number, error: unknown) =>
  failures < 1 &&
  error instanceof ApiError &&
  (error.code === 'server.unreachable' || error.code === 'server.busy')
