import type { ShownCorrection } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { useRecordWords } from '../../parts/record-words.ts'
import { useText } from '../../platform/texts.ts'
import { Change } from './Change.tsx'

/** What a member says is wrong in the record: before and after of each field. */
export const CorrectionFacts = ({ form }: { form: ShownCorrection }) => {
  const text = useText()
  const wordsOf = useRecordWords()
  const { name, documentMasked, before, after, changedFields, note } = form
  return (
    <>
      <Facts
        facts={[
          [text('record.name'), name],
          [text('record.document'), documentMasked],
        ]}
      />
      {changedFields.length > 0 ? (
        <section>
          <h2>{text('reviewing.correction.changed', { count: changedFields.length })}</h2>
          {changedFields.map((field) => (
            <Change
              key={field}
              name={text(`names.personFields.${field}`)}
              before={wordsOf(before, field)}
              after={wordsOf(after, field)}
            />
          ))}
        </section>
      ) : (
        <p>{text('reviewing.correction.onlyNote')}</p>
      )}
      <Facts facts={[[text('reviewing.message'), note]]} />
    </>
  )
}
