import { member } from '@huigong/client'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '../../parts/Button.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useText } from '../../platform/texts.ts'
import { NoticeRow } from './NoticeRow.tsx'

export const NoticesPage = () => {
  const text = useText()
  const queries = useQueryClient()
  const list = useInfiniteQuery({
    queryKey: ['notices', 'list'],
    queryFn: ({ pageParam }) => member.notices.list({ cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const read = useMutation({
    mutationFn: (ids?: string[]) => member.notices.markRead({ ids }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  })
  const notices = list.data?.pages.flatMap((page) => page.items) ?? []
  const unread = list.data?.pages[0]?.unread ?? 0
  return (
    <Page title={text('inbox.title')} up="/me">
      {list.isPending ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      <Problem error={read.error} />
      {list.isSuccess && notices.length === 0 ? (
        <EmptyState title={text('inbox.none')}>
          <p>{text('inbox.noneWhy')}</p>
        </EmptyState>
      ) : null}
      {unread > 0 ? (
        <div>
          <Button kind="plain" isNarrow isBusy={read.isPending} onClick={() => read.mutate(undefined)}>
            {text('inbox.readAll')}
          </Button>
        </div>
      ) : null}
      <ul className="rows">
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} onRead={() => read.mutate([notice.id])} />
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button kind="plain" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('parts.more')}
        </Button>
      ) : null}
    </Page>
  )
}
