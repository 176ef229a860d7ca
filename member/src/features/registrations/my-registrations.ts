import { member } from '@huigong/client'
import { type QueryClient, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

const registrationsKey = ['my-registrations']

/** My registrations of unions, newest first. While one is waiting they are asked for again by themselves. */
export const useMyRegistrations = () => {
  const query = useInfiniteQuery({
    queryKey: registrationsKey,
    queryFn: ({ pageParam }) => member.unions.listRegistrations({ cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((item) => item.status === 'pending')) ? 15_000 : false,
  })
  return { ...query, registrations: query.data?.pages.flatMap((page) => page.items) ?? [] }
}

/** One of them. There is no call for one: an old one is on a later page of the list. */
export const useMyRegistration = (id: string) => {
  const { registrations, ...list } = useMyRegistrations()
  const registration = registrations.find((each) => each.id === id)
  const { hasNextPage, isFetching, fetchNextPage } = list
  useEffect(() => {
    if (!registration && hasNextPage && !isFetching) void fetchNextPage()
  }, [registration, hasNextPage, isFetching, fetchNextPage])
  return {
    ...list,
    registration,
    isLooking: list.isPending || (!registration && (hasNextPage || isFetching)),
  }
}

/** After a submission, a withdrawal or a decision: what one manages and the notices may differ too. */
export const refreshRegistrations = (queries: QueryClient) =>
  Promise.all(
    [registrationsKey, ['session'], ['notices']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  )
