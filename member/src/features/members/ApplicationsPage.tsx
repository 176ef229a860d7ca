import { EmptyState } from '../../parts/EmptyState.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { PagedList } from '../../parts/PagedList.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { useMyApplications } from './my-applications.ts'

export const ApplicationsPage = () => {
  const text = useText()
  const { instantText } = useDateWords()
  const { applications, ...list } = useMyApplications()
  return (
    <Page title={text('applications.title')} up="/services">
      <PagedList
        list={list}
        items={applications}
        empty={
          <EmptyState title={text('applications.none')}>
            <p>{text('applications.noneWhy')}</p>
            <LinkButton to="/join">{text('applications.apply')}</LinkButton>
          </EmptyState>
        }
        row={({ id, kind, unionName, status, submittedAt }) => (
          <RowLink
            to="/applications/$id"
            params={{ id }}
            name={`${text(`names.applicationKinds.${kind}`)} · ${unionName}`}
            more={
              <>
                <StatusMark status={status}>{text(`applications.status.${status}`)}</StatusMark>
                {instantText(submittedAt)}
              </>
            }
          />
        )}
      />
    </Page>
  )
}
