import { correctableFields, type Person } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useRecordWords } from '../../parts/record-words.ts'
import { useDateWords } from '../../platform/dates.ts'
import { type TextKey, useText } from '../../platform/texts.ts'
import { MyMembership } from './MyMembership.tsx'
import { useMyRecord } from './my-record.ts'

/** 我的资料: the membership, what can be done with it, who I am, and what the union recorded. */
export const RecordPage = () => {
  const text = useText()
  const mine = useMyRecord()
  if (!mine.data) {
    return (
      <Page title={text('record.title')} up="/me">
        {mine.error ? <FailureMessage error={mine.error} onRetry={() => mine.refetch()} /> : <Loading />}
      </Page>
    )
  }
  const { person, membership } = mine.data
  const isMember = membership !== null && membership.status !== 'unverified'
  return (
    <Page title={text('record.title')} up="/me">
      <MyMembership membership={membership} />
      <div className="rows">
        {isMember ? (
          <RowLink
            to="/join/transfer"
            icon={<Icon name="transfer" />}
            name={text('record.transfer.name')}
            more={text('record.transfer.more')}
          />
        ) : null}
        <RowLink
          to="/record/changes"
          icon={<Icon name="list" />}
          name={text('record.changes.name')}
          more={text('record.changes.more')}
        />
        {membership ? (
          <RowLink
            to="/record/corrections"
            icon={<Icon name="record" />}
            name={text('record.corrections.name')}
            more={text('record.corrections.more')}
          />
        ) : null}
      </div>
      <PersonFacts person={person} isCorrectable={membership !== null} />
    </Page>
  )
}

const PersonFacts = ({ person, isCorrectable }: { person: Person; isCorrectable: boolean }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const wordsOf = useRecordWords()
  const kindName = (kind: string) => text(`values.identityDocumentKinds.${kind}` as TextKey)
  const fields = correctableFields
    .filter((field) => field !== 'joinedOn')
    .map((field) => [text(`names.personFields.${field}`), wordsOf(person.record, field)] as const)
  const duty = [text('names.personFields.duty'), person.record.duty] as const
  const isEmpty = [...fields, duty].every(([, value]) => !value)
  return (
    <>
      <section className="stack">
        <h2>{text('record.identity')}</h2>
        <Facts
          facts={[
            [text('record.name'), person.name],
            [text('record.documentKind'), kindName(person.documentKind)],
            [text('record.document'), person.documentMasked],
            ...person.furtherDocuments.map(
              ({ kind, masked }, index) =>
                [`${text('record.furtherDocument')} ${index + 1} · ${kindName(kind)}`, masked] as const,
            ),
            [text('record.phone'), person.phoneMasked],
            [text('record.verifiedAt'), instantText(person.verifiedAt)],
          ]}
        />
        <p className="soft small">{text('record.masked')}</p>
      </section>
      <section className="stack">
        <h2>{text('record.further')}</h2>
        <Facts facts={[...fields, duty]} />
        {isEmpty ? <p className="soft small">{text('record.furtherNone')}</p> : null}
        {isCorrectable ? <p className="soft small">{text('record.furtherSome')}</p> : null}
      </section>
    </>
  )
}
