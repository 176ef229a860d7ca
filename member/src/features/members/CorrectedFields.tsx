import type { CorrectableField, CorrectableRecord } from '@huigong/contract'
import { useRecordWords } from '../../parts/record-words.ts'
import { useText } from '../../platform/texts.ts'
import './members.css'

type CorrectedFieldsProps = {
  before: CorrectableRecord
  after: Partial<CorrectableRecord>
  changedFields: readonly CorrectableField[]
  note: string | null
}

/** Before and after of every field that is to be corrected; a word says which is which, the colour repeats it. */
export const CorrectedFields = ({ before, after, changedFields, note }: CorrectedFieldsProps) => {
  const text = useText()
  const wordsOf = useRecordWords()
  return (
    <section className="stack">
      <h2>
        {changedFields.length > 0
          ? text('correction.changed', { count: changedFields.length })
          : text('correction.noteOnly')}
      </h2>
      <div>
        {changedFields.map((field) => (
          <div key={field} className="change-pair">
            <h3 className="soft small">{text(`names.personFields.${field}`)}</h3>
            <p className="soft">
              {text('correction.before')} {wordsOf(before, field) ?? text('correction.notRecorded')}
            </p>
            <p className="new-value">
              {text('correction.after')} {wordsOf(after, field) ?? text('correction.emptied')}
            </p>
          </div>
        ))}
        {note ? (
          <div className="change-pair">
            <h3 className="soft small">{text('correction.note')}</h3>
            <p>{note}</p>
          </div>
        ) : null}
      </div>
    </section>
  )
}
