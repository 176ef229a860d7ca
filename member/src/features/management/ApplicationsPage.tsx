import { member } from '@huigong/client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '../../parts/Button.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { managedKey, useManaged } from './management.ts'

/** What the union asked its superior for. */
export const ApplicationsPage = () => {
  const text = useText()
  const { instantText } = useDateWords()
  const { unionId } = useManaged()
  const list = useInfiniteQuery({
    queryKey: managedKey(unionId, 'applications'),
    queryFn: ({ pageParam }) => member.management.listApplications({ cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const applications = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={text('management.applications')} up="/management">
      {list.isPending ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {list.isSuccess && applications.length === 0 ? (
        <EmptyState title={text('applications.none')}>
          <p>{text('management.noApplicationsWhy')}</p>
        </EmptyState>
      ) : null}
      {applications.length > 0 ? (
        <div className="rows">
          {applications.map(({ id, kind, title, status, submittedAt }) => (
            <RowLink
              key={id}
              to="/management/applications/$id"
              params={{ id }}
              name={`${text(`names.applicationKinds.${kind}`)} · ${title}`}
              more={
                <>
                  <StatusMark status={status}>{text(`registration.status.${status}`)}</StatusMark>
                  {instantText(submittedAt)}
                </>
              }
            />
          ))}
        </div>
      ) : null}
      {list.hasNextPage ? (
        <Button kind="plain" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('parts.more')}
        </Button>
      ) : null}
    </Page>
  )
}
