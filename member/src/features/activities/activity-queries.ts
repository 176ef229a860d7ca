import { member } from '@huigong/client'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { nextTurn, waitForTurn } from './next-turn.ts'

export const activitiesKey = ['activities']

export const useActivities = (isEnabled: boolean) =>
  useInfiniteQuery({
    queryKey: [...activitiesKey, 'list'],
    queryFn: ({ pageParam }) => member.activities.list({ cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: isEnabled,
  })

const activityKey = (id: string) => [...activitiesKey, 'one', id]

/**
 * Counts a visit: asked for when the page is opened, after something was done, and when it opens or applications end, not
 * when the window is looked at again.
 */
export const useActivity = (id: string) => {
  const query = useQuery({
    queryKey: activityKey(id),
    queryFn: () => member.activities.get({ id }),
    staleTime: ({ state: { data, dataUpdatedAt } }) => {
      const turn = data && nextTurn(data, dataUpdatedAt)
      return turn === undefined ? freshFor : Math.min(freshFor, turn - dataUpdatedAt)
    },
    refetchOnWindowFocus: false,
  })
  const { data, dataUpdatedAt, refetch } = query
  useEffect(() => {
    const wait = data && waitForTurn(data, dataUpdatedAt, Date.now(), Math.random)
    if (wait === undefined) return
    const timer = setTimeout(() => void refetch(), wait)
    return () => clearTimeout(timer)
  }, [data, dataUpdatedAt, refetch])
  return query
}

const freshFor = 30_000
