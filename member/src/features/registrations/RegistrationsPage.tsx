import { EmptyState } from '../../parts/EmptyState.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { PagedList } from '../../parts/PagedList.tsx'
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
      <PagedList
        list={list}
        items={registrations}
        empty={
          <EmptyState title={text('registration.none')}>
            <p>{text('registration.noneWhy')}</p>
          </EmptyState>
        }
        row={({ id, form, status, submittedAt }) => (
          <RowLink
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
        )}
      />
      {list.isSuccess ? (
        <LinkButton to="/register" kind={registrations.length === 0 ? 'primary' : 'plain'} onClick={startNew}>
          {text(superior && !applicationId ? 'registration.goOn' : 'registration.start')}
        </LinkButton>
      ) : null}
    </Page>
  )
}
