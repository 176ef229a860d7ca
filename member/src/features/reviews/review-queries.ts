import { member } from '@huigong/client'
import type { ReviewKind, ReviewStatus } from '@huigong/contract'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { managedKey, useManaged } from '../management/management.ts'

export const useReviews = (kind: ReviewKind, status: ReviewStatus, search: string) => {
  const { unionId } = useManaged()
  const query = useInfiniteQuery({
    queryKey: managedKey(unionId, 'reviews', kind, status, search),
    queryFn: ({ pageParam }) =>
      member.management.listReviews({
        kind,
        status,
        search: search || undefined,
        cursor: pageParam,
        limit: 20,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  return { ...query, reviews: query.data?.pages.flatMap((page) => page.items) ?? [] }
}

export const useReview = (id: string) => {
  const { unionId } = useManaged()
  return useQuery({
    queryKey: managedKey(unionId, 'review', id),
    queryFn: () => member.management.getReview({ id }),
  })
}

/** The application of the same kind that waits longest, besides the one just decided. */
export const useNextReview = (kind: ReviewKind, decidedId: string) => {
  const { unionId } = useManaged()
  const query = useQuery({
    queryKey: managedKey(unionId, 'reviews', kind, 'next', decidedId),
    queryFn: () => member.management.listReviews({ kind, status: 'pending', limit: 2 }),
    staleTime: 0,
  })
  return { ...query, next: query.data?.items.find(({ id }) => id !== decidedId) }
}
