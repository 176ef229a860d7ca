import type { ReviewSubject } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { type TextKey, useText } from '../../platform/texts.ts'

type JoinForm = Extract<ReviewSubject, { kind: 'member.join' }>['form']

/** Somebody who wants to join, or who is a member off-line already and wants to be registered. */
export const PersonFacts = ({ form }: { form: JoinForm }) => {
  const text = useText()
  const { dayText } = useDateWords()
  return (
    <Facts
      facts={[
        [text('record.name'), form.name],
        [text('reviewing.sex'), form.sex ? text(`names.sexes.${form.sex}`) : null],
        [text('record.documentKind'), text(`values.identityDocumentKinds.${form.documentKind}` as TextKey)],
        [text('record.document'), form.documentMasked],
        [text('record.phone'), form.phoneMasked],
        [text('names.personFields.employerName'), form.employerName],
        [text('reviewing.originalJoinedOn'), form.joinedOn ? dayText(form.joinedOn) : null],
        [text('reviewing.message'), form.note],
      ]}
    />
  )
}
