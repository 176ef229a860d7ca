import { Button } from '../../parts/Button.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { useMyRegistrations } from './my-registrations.ts'
import { registrationDraft } from './registration-draft.ts'

export const RegistrationsPage = () => {
  const text = useText()
  const { instantText } = useDateWords()
  const { applicationId, superior } = registrationDraft.useDraft()
  const { registrations, ...list } = useMyRegistrations()
  const startNew = () => {
    if (applicationId) registrationDraft.clear()
  }
  return (
    <Page title={text('registration.mine')} up="/services">
      {list.isPending ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {list.isSuccess && registrations.length === 0 ? (
        <EmptyState title={text('registration.none')}>
          <p>{text('registration.noneWhy')}</p>
        </EmptyState>
      ) : null}
      {registrations.length > 0 ? (
        <div className="rows">
          {registrations.map(({ id, form, status, submittedAt }) => (
            <RowLink
              key={id}
              to="/registrations/$id"
              params={{ id }}
              name={form.unionName}
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
      {list.isSuccess ? (
        <LinkButton to="/register" kind={registrations.length === 0 ? 'primary' : 'plain'} onClick={startNew}>
          {text(superior && !applicationId ? 'registration.goOn' : 'registration.start')}
        </LinkButton>
      ) : null}
    </Page>
  )
}
