import { member } from '@huigong/client'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'

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

/** Counts a visit: asked for when the page is opened and after something was done, not when the window is looked at again. */
export const useActivity = (id: string) =>
  useQuery({
    queryKey: activityKey(id),
    queryFn: () => member.activities.get({ id }),
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  })
