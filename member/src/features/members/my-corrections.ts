import { member } from '@huigong/client'
import { type QueryClient, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

const correctionsKey = ['my-corrections']

/** What I asked to be corrected, newest first. */
export const useMyCorrections = () => {
  const query = useInfiniteQuery({
    queryKey: correctionsKey,
    queryFn: ({ pageParam }) => member.members.listCorrections({ cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((item) => item.status === 'pending')) ? 15_000 : false,
  })
  return { ...query, corrections: query.data?.pages.flatMap((page) => page.items) ?? [] }
}

/** One of them. There is no call for one: an old one is on a later page of the list. */
export const useMyCorrection = (id: string) => {
  const { corrections, ...list } = useMyCorrections()
  const correction = corrections.find((each) => each.id === id)
  const { hasNextPage, isFetching, fetchNextPage } = list
  useEffect(() => {
    if (!correction && hasNextPage && !isFetching) void fetchNextPage()
  }, [correction, hasNextPage, isFetching, fetchNextPage])
  return { ...list, correction, isLooking: list.isPending || (!correction && (hasNextPage || isFetching)) }
}

/** After a submission or a withdrawal. */
export const refreshCorrections = (queries: QueryClient) =>
  Promise.all(
    [correctionsKey, ['my-record'], ['my-changes'], ['notices']].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
  )
