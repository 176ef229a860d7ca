import type { CorrectableField, CorrectableRecord } from '@huigong/contract'
import { recordCodesOf } from '@huigong/contract/code-lists/record-codes'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { useCodeOptions } from '../../parts/code-options.ts'
import { useRecordWords } from '../../parts/record-words.ts'
import { SelectField } from '../../parts/SelectField.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { today } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { changeField, correctionDraft, typed } from './correction-draft.ts'
import { dayFields, longest } from './record-fields.ts'

type CorrectFieldProps = { field: CorrectableField; record: CorrectableRecord; onClose: () => void }

/** One field of the record, to be set right. */
export const CorrectField = ({ field, record, onClose }: CorrectFieldProps) => {
  const text = useText()
  const wordsOf = useRecordWords()
  const { changes } = correctionDraft.useDraft()
  const [value, setValue] = useState(changes[field] ?? typed(record[field]))
  const [isChecked, setChecked] = useState(false)
  const isDay = dayFields.includes(field)
  const isWrong = isDay && (value > today() || (value === '' && field === 'joinedOn'))
  const keep = (next: string) => {
    changeField(record, field, next)
    onClose()
  }
  const submit = () => (isWrong ? setChecked(true) : keep(value))
  return (
    <Sheet
      title={text('correction.edit', { field: text(`names.personFields.${field}`) })}
      closeText={text('correction.close')}
      closeKind="plain"
      onClose={onClose}
    >
      <p className="soft">
        {text('correction.present', { value: wordsOf(record, field) ?? text('correction.notRecorded') })}
      </p>
      <FieldControl
        field={field}
        value={value}
        problem={isChecked && isWrong ? text('correction.dateWrong') : undefined}
        onChange={setValue}
      />
      <Button onClick={submit}>{text('correction.keep')}</Button>
      {field in changes ? (
        <Button kind="plain" onClick={() => keep(typed(record[field]))}>
          {text('correction.undo')}
        </Button>
      ) : null}
    </Sheet>
  )
}

type FieldControlProps = {
  field: CorrectableField
  value: string
  problem: string | undefined
  onChange: (value: string) => void
}

const FieldControl = ({ field, value, problem, onChange }: FieldControlProps) => {
  const text = useText()
  const optionsOf = useCodeOptions()
  const label = text(`names.personFields.${field}`)
  const codes = recordCodesOf(field)
  if (codes)
    return (
      <SelectField
        label={label}
        none={text('correction.erase')}
        options={optionsOf(codes)}
        value={value}
        onChange={onChange}
      />
    )
  if (field === 'sex' || field === 'isMigrantWorker') {
    const names = field === 'sex' ? (['male', 'female'] as const) : (['yes', 'no'] as const)
    return (
      <Choices
        label={label}
        options={names.map((name) => ({
          value: name,
          name: text(name === 'male' || name === 'female' ? `names.sexes.${name}` : `names.yesOrNo.${name}`),
        }))}
        value={value}
        onChange={onChange}
      />
    )
  }
  const isDay = dayFields.includes(field)
  return (
    <TextField
      label={label}
      type={isDay ? 'date' : 'text'}
      max={isDay ? today() : undefined}
      maxLength={isDay ? undefined : longest[field]}
      value={value}
      problem={problem}
      onChange={onChange}
    />
  )
}
