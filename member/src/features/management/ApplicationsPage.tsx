import { member } from '@huigong/client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page } from '../../parts/Page.tsx'
import { PagedList } from '../../parts/PagedList.tsx'
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
      <PagedList
        list={list}
        items={applications}
        empty={
          <EmptyState title={text('applications.none')}>
            <p>{text('management.noApplicationsWhy')}</p>
          </EmptyState>
        }
        row={({ id, kind, title, status, submittedAt }) => (
          <RowLink
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
        )}
      />
    </Page>
  )
}
