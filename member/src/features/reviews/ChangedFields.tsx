import type { InformationField, ShownInformation } from '@huigong/contract'
import { Picture } from '../../parts/Picture.tsx'
import { useText } from '../../platform/texts.ts'
import { useFieldWords } from '../management/field-words.ts'
import { Change, ChangeSign } from './Change.tsx'
import './reviews.css'

type ChangedFieldsProps = {
  before: ShownInformation
  after: ShownInformation
  changedFields: readonly InformationField[]
  note: string | null
}

/** Old and new of every changed field of a union's record. */
export const ChangedFields = ({ before, after, changedFields, note }: ChangedFieldsProps) => {
  const text = useText()
  const wordsOf = useFieldWords()
  return (
    <section>
      <h2>{text('change.changed', { count: changedFields.length })}</h2>
      {changedFields.map((field) => {
        const name = text(`names.informationFields.${field}`)
        return field === 'certificateId' ? (
          <div key={field} className="change">
            <h3 className="soft small">{name}</h3>
            <Pictures before={before.certificateId} after={after.certificateId} />
          </div>
        ) : (
          <Change key={field} name={name} before={wordsOf(before, field)} after={wordsOf(after, field)} />
        )
      })}
      {note ? (
        <div className="change">
          <h3 className="soft small">{text('change.note')}</h3>
          <p>{note}</p>
        </div>
      ) : null}
    </section>
  )
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
          <ChangeSign />
        </p>
        {after ? <Picture imageId={after} label={text('change.newPicture')} /> : text('change.empty')}
      </div>
    </div>
  )
}
