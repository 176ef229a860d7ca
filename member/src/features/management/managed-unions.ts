import { member } from '@huigong/client'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'

/** Unions that the account manages, by name where there are many. */
export const useManagedUnions = (search: string) => {
  const query = useInfiniteQuery({
    queryKey: ['managed-unions', search],
    queryFn: ({ pageParam }) =>
      member.management.listUnions({ cursor: pageParam, limit: 20, search: search || undefined }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  return { ...query, unions: query.data?.pages.flatMap((page) => page.items) ?? [] }
}
