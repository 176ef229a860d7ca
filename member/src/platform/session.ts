import { ApiError, member, open } from '@huigong/client'
import type { Account } from '@huigong/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { clearKept } from './kept.ts'

export const sessionKey = ['session']

/** The session of this phone, or null when nobody is signed in. */
const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async () => {
    try {
      return await member.accounts.getSession({})
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        clearKept()
        return null
      }
      throw error
    }
  },
  staleTime: 60_000,
})

export const useSession = () => useQuery(sessionQuery)

export const usePlatform = () =>
  useQuery({ queryKey: ['platform'], queryFn: () => open.platform.get({}), staleTime: 600_000 })

export const AccountContext = createContext<Account | null>(null)

/** The account that is signed in; for pages below the layout `SignedIn`. */
export const useAccount = (): Account => {
  const account = useContext(AccountContext)
  if (!account) throw new Error('useAccount needs the layout SignedIn above it')
  return account
}
