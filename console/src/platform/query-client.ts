import { ApiError } from '@huigong/client'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { failures, isSignedOut, sessionEnds } from './failures.ts'

/** A mutation with `meta: { showsOwnErrors: true }` puts its errors beside its fields itself. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isSignedOut(error)) sessionEnds.announce()
    },
  }),
  mutationCache: new MutationCache({
    onError: (error, _input, _result, mutation) => {
      if (isSignedOut(error)) sessionEnds.announce()
      else if (!mutation.meta?.showsOwnErrors) failures.announce(error)
    },
  }),
  defaultOptions: {
    queries: { staleTime: 3_000, retry: (count, error) => count < 2 && isPassing(error) },
    mutations: { retry: false },
  },
})

const isPassing = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'server.unreachable' || error.code === 'server.busy')
