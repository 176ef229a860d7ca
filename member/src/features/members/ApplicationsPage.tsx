import { Button } from '../../parts/Button.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { useMyApplications } from './my-applications.ts'

export const ApplicationsPage = () => {
  const text = useText()
  const { instantText } = useDateWords()
  const { applications, ...list } = useMyApplications()
  return (
    <Page title={text('applications.title')} up="/services">
      {list.isPending ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {list.isSuccess && applications.length === 0 ? (
        <EmptyState title={text('applications.none')}>
          <p>{text('applications.noneWhy')}</p>
          <LinkButton to="/join">{text('applications.apply')}</LinkButton>
        </EmptyState>
      ) : null}
      {applications.length > 0 ? (
        <div className="rows">
          {applications.map(({ id, unionName, status, submittedAt }) => (
            <RowLink
              key={id}
              to="/applications/$id"
              params={{ id }}
              name={unionName}
              more={`${text(`applications.status.${status}`)} · ${instantText(submittedAt)}`}
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
