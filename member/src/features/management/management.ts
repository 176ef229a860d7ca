import { member } from '@huigong/client'
import type { Management, Permission } from '@huigong/contract'
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { managementKey } from '../../platform/queries.ts'

const managementQuery = queryOptions({
  queryKey: managementKey,
  queryFn: async () => (await member.management.get({})).management,
  staleTime: 0,
  // No more often: whatever is asked counts as use, and the time is to end when nobody uses it.
  refetchInterval: ({ state }) => (state.data ? millisecondsLeft(state.data) : false),
  refetchOnWindowFocus: 'always',
})

const millisecondsLeft = ({ until }: Management) => Math.max(5_000, Date.parse(until) - Date.now() + 1_000)

/** For which union this phone manages now; null for none. */
export const useManagement = () => useQuery(managementQuery)

export const ManagementContext = createContext<Management | null>(null)

/** For pages below the layout `Managing`. */
export const useManaged = (): Management & { may: (permission: Permission) => boolean } => {
  const management = useContext(ManagementContext)
  if (!management) throw new Error('useManaged needs the layout Managing above it')
  return { ...management, may: (permission) => management.permissions.includes(permission) }
}

/** Everything that was looked at for a union. It goes when another one is chosen, or the time is over. */
export const managedKey = (...rest: readonly unknown[]) => ['managed', ...rest] as const

export const settleManagement = (queries: QueryClient, management: Management | null): void => {
  queries.removeQueries({ queryKey: managedKey() })
  queries.setQueryData(managementQuery.queryKey, management)
}
