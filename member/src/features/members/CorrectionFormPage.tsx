import { type CorrectableField, type CorrectableRecord, correctableFields } from '@huigong/contract'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useRecordWords } from '../../parts/record-words.ts'
import { TextArea } from '../../parts/TextArea.tsx'
import { useText } from '../../platform/texts.ts'
import { CorrectField } from './CorrectField.tsx'
import { changedRecord, correctionDraft, presentRecord } from './correction-draft.ts'
import { useMyRecord } from './my-record.ts'
import './members.css'

/** The present record; a tap on what is wrong opens that one field. */
export const CorrectionFormPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const { changes, note } = correctionDraft.useDraft()
  const mine = useMyRecord().data
  const [open, setOpen] = useState<CorrectableField>()
  const [isChecked, setChecked] = useState(false)
  if (!mine)
    return (
      <Page title={text('correction.formTitle')} up="/record/corrections">
        {null}
      </Page>
    )
  if (!mine.membership) return <Navigate to="/record/corrections" replace />

  const record = presentRecord(mine.person, mine.membership)
  const isNothing = Object.keys(changes).length === 0 && note.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!isNothing) void navigate({ to: '/record/correction/check' })
  }
  return (
    <Page title={text('correction.formTitle')} up="/record/corrections">
      <p>{text('correction.formWhy')}</p>
      <form className="stack stack-wide" onSubmit={submit} noValidate>
        <div className="rows">
          {correctableFields.map((field) => (
            <FieldRow key={field} field={field} record={record} onOpen={() => setOpen(field)} />
          ))}
        </div>
        <TextArea
          label={text('correction.note')}
          isOptional
          hint={text('correction.noteHint')}
          maxLength={500}
          value={note}
          onChange={(next) => correctionDraft.change({ note: next })}
        />
        <div aria-live="polite">
          {isChecked && isNothing ? <Message kind="problem">{text('correction.nothing')}</Message> : null}
        </div>
        <Button isSubmit>{text('correction.next')}</Button>
      </form>
      {open ? (
        <CorrectField key={open} field={open} record={record} onClose={() => setOpen(undefined)} />
      ) : null}
    </Page>
  )
}

type FieldRowProps = { field: CorrectableField; record: CorrectableRecord; onOpen: () => void }

const FieldRow = ({ field, record, onOpen }: FieldRowProps) => {
  const text = useText()
  const wordsOf = useRecordWords()
  const { changes } = correctionDraft.useDraft()
  const after = changedRecord(changes) as Partial<CorrectableRecord>
  return (
    <button type="button" className="row" aria-haspopup="dialog" onClick={onOpen}>
      <span className="row-words">
        <span className="soft small">{text(`names.personFields.${field}`)}</span>
        <br />
        {wordsOf(record, field) ?? <span className="soft">{text('correction.notRecorded')}</span>}
        {field in changes ? (
          <span className="row-more new-value">
            {text('correction.becomes', { value: wordsOf(after, field) ?? text('correction.emptied') })}
          </span>
        ) : null}
      </span>
      <span className="row-arrow">
        <Icon name="forward" />
      </span>
    </button>
  )
}
