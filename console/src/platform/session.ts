import { admin } from '@huigong/client'
import type { AdminSession, Permission } from '@huigong/contract'
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { isSignedOut, sessionEnds } from './failures.ts'

const sessionKey = ['session'] as const

/** Null is somebody who has not signed in. A session that ends keeps its page: the shell asks to sign in above it. */
const sessionOptions = queryOptions({
  queryKey: sessionKey,
  staleTime: 60_000,
  queryFn: async ({ client }): Promise<AdminSession | null> => {
    try {
      return await admin.accounts.getSession({})
    } catch (error) {
      if (!isSignedOut(error)) throw error
      const known = client.getQueryData<AdminSession | null>(sessionKey)
      if (known) sessionEnds.announce()
      return known ?? null
    }
  },
})

export const useSession = () => useQuery(sessionOptions)

/** Whether the acting union's grant has the permission; `undefined` asks for nothing. */
export const useCan = (permission?: Permission): boolean => {
  const { data: session } = useSession()
  return !permission || (session?.permissions.includes(permission) ?? false)
}

export const rememberSession = (client: QueryClient, session: AdminSession | null): void => {
  client.setQueryData(sessionKey, session)
}

/** Another union or nobody: what was read for the one before is forgotten. */
export const replaceSession = (client: QueryClient, session: AdminSession | null): void => {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] })
  rememberSession(client, session)
}
