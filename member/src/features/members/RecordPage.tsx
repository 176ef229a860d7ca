import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { type TextKey, useText } from '../../platform/texts.ts'
import { useMyRecord } from './my-record.ts'

export const RecordPage = () => {
  const text = useText()
  const { dayText, instantText } = useDateWords()
  const mine = useMyRecord()
  if (!mine.data) {
    return (
      <Page title={text('record.title')} up="/me">
        {mine.error ? <FailureMessage error={mine.error} onRetry={() => mine.refetch()} /> : <Loading />}
      </Page>
    )
  }
  const { person, membership } = mine.data
  return (
    <Page title={text('record.title')} up="/me">
      <Facts
        facts={[
          [text('record.name'), person.name],
          [
            text('record.documentKind'),
            text(`values.identityDocumentKinds.${person.documentKind}` as TextKey),
          ],
          [text('record.document'), person.documentMasked],
          [text('record.phone'), person.phoneMasked],
          [text('record.verifiedAt'), instantText(person.verifiedAt)],
        ]}
      />
      <p className="soft small">{text('record.masked')}</p>
      <h2>{text('record.membership')}</h2>
      {membership ? (
        <>
          <Facts
            facts={[
              [text('record.union'), membership.unionName],
              [text('record.status'), text(`record.statuses.${membership.status}`)],
              [text('record.joinedOn'), membership.joinedOn ? dayText(membership.joinedOn) : null],
            ]}
          />
          <p>{text('record.wrong')}</p>
          {membership.unionPhone ? <PhoneLink phone={membership.unionPhone} /> : null}
        </>
      ) : (
        <>
          <p>{text('record.noMembership')}</p>
          <LinkButton to="/join">{text('home.join.go')}</LinkButton>
        </>
      )}
    </Page>
  )
}
