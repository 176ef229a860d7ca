import type { once } from '@huigong/client'
import type { InformationField, InformationForm, ShownInformation } from '@huigong/contract'
import { Button, Input } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DifferenceTable } from '../../../parts/DifferenceTable.tsx'
import { useInformationDifferences } from './information-differences.ts'
import { useOwnUnion } from './use-own-union.ts'

export type CheckedChange = {
  form: InformationForm
  before: ShownInformation
  after: ShownInformation
  changedFields: readonly InformationField[]
  /** The same however often the button is pressed. */
  key: ReturnType<typeof once>
}

type ChangeCheckProps = {
  change: CheckedChange
  note: string
  onNote: (note: string) => void
  isSending: boolean
  onBack: () => void
  onSubmit: () => void
}

/** What would change, as the reviewer will see it, to be read once more. */
export const ChangeCheck = ({ change, note, onNote, isSending, onBack, onSubmit }: ChangeCheckProps) => {
  const { t } = useTranslation()
  const id = useId()
  const own = useOwnUnion()
  const differencesOf = useInformationDifferences()
  const superior = own.data?.superior?.name
  return (
    <section className="panel stack">
      <h2 className="section-title">{t('ownUnion.change.checkTitle')}</h2>
      <p>
        {superior
          ? t('ownUnion.change.checkLead', { superior })
          : own.data && t('ownUnion.change.checkLeadRoot')}
      </p>
      <DifferenceTable differences={differencesOf(change)} />
      <div className="own-note">
        <label htmlFor={id}>{t('ownUnion.change.note')}</label>
        <span id={`${id}-hint`} className="soft">
          {t('ownUnion.change.noteHint')}
        </span>
        <Input.TextArea
          id={id}
          value={note}
          rows={2}
          maxLength={500}
          showCount
          aria-describedby={`${id}-hint`}
          onChange={(event) => onNote(event.target.value)}
        />
      </div>
      <div className="row">
        <Button type="primary" loading={isSending} onClick={onSubmit}>
          {t('unions.submitApplication')}
        </Button>
        <Button disabled={isSending} onClick={onBack}>
          {t('unions.backToForm')}
        </Button>
      </div>
    </section>
  )
}
