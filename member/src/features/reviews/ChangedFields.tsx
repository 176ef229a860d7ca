import type { InformationField, ShownInformation } from '@huigong/contract'
import { Picture } from '../../parts/Picture.tsx'
import { useText } from '../../platform/texts.ts'
import { useFieldWords } from '../management/field-words.ts'
import './reviews.css'

type ChangedFieldsProps = {
  before: ShownInformation
  after: ShownInformation
  changedFields: readonly InformationField[]
  note: string | null
}

/** Old and new of every changed field: the new in red and with a sign, for whoever does not see red (seed 000, 8). */
export const ChangedFields = ({ before, after, changedFields, note }: ChangedFieldsProps) => {
  const text = useText()
  const wordsOf = useFieldWords()
  return (
    <section>
      <h2>{text('change.changed', { count: changedFields.length })}</h2>
      {changedFields.map((field) => (
        <div key={field} className="change">
          <h3 className="soft small">{text(`names.informationFields.${field}`)}</h3>
          {field === 'certificateId' ? (
            <Pictures before={before.certificateId} after={after.certificateId} />
          ) : (
            <>
              <p className="change-old">
                {text('change.old')} {wordsOf(before, field) ?? text('change.empty')}
              </p>
              <p className="change-new">
                <Sign /> {wordsOf(after, field) ?? text('change.empty')}
              </p>
            </>
          )}
        </div>
      ))}
      {note ? (
        <div className="change">
          <h3 className="soft small">{text('change.note')}</h3>
          <p>{note}</p>
        </div>
      ) : null}
    </section>
  )
}

const Sign = () => {
  const text = useText()
  return <span className="change-sign">{text('change.sign')}</span>
}

const Pictures = ({ before, after }: { before: string | null; after: string | null }) => {
  const text = useText()
  return (
    <div className="change-pictures">
      <div>
        <p className="change-old">{text('change.old')}</p>
        {before ? <Picture imageId={before} label={text('change.oldPicture')} /> : text('change.empty')}
      </div>
      <div>
        <p>
          <Sign />
        </p>
        {after ? <Picture imageId={after} label={text('change.newPicture')} /> : text('change.empty')}
      </div>
    </div>
  )
}
