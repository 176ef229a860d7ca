import { member } from '@huigong/client'
import type { MembershipApplication } from '@huigong/contract'
import { type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query'

const applicationsKey = ['my-applications']

/** My applications, newest first. While one is waiting they are asked for again by themselves. */
export const useMyApplications = (isVerified = true) => {
  const query = useInfiniteQuery({
    queryKey: applicationsKey,
    queryFn: ({ pageParam }) => member.members.listApplications({ cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: isVerified,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some(isPending)) ? 10_000 : false,
  })
  return { ...query, applications: query.data?.pages.flatMap((page) => page.items) ?? [] }
}

/** One of them, asked for again while it waits. */
export const useMyApplication = (id: string) =>
  useQuery({
    queryKey: [...applicationsKey, id],
    queryFn: () => member.members.getApplication({ id }),
    refetchInterval: ({ state }) => (state.data && isPending(state.data) ? 10_000 : false),
  })

const isPending = ({ status }: MembershipApplication) => status === 'pending'

/** After a decision, a submission or a withdrawal: the applications, the membership and the notices may differ. */
export const refreshMembership = (queries: QueryClient) =>
  Promise.all(
    [applicationsKey, ['my-record'], ['my-changes'], ['my-card'], ['notices']].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
  )
