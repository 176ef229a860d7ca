import { member } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../platform/session.ts'

/** How many notices have not been read; 0 for whoever is not signed in. */
export const useUnreadNotices = (): number => {
  const session = useSession()
  const query = useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: () => member.notices.list({ limit: 1 }),
    enabled: Boolean(session.data),
    refetchInterval: 60_000,
    select: (page) => page.unread,
  })
  return session.data ? (query.data ?? 0) : 0
}
