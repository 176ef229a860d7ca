import { Link, Navigate, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Field } from '../../parts/Field.tsx'
import { Page } from '../../parts/Page.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { today } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { joinDraft } from './join-draft.ts'

export const JoinFormPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const draft = joinDraft.useDraft()
  const [isChecked, setChecked] = useState(false)
  if (!draft.unionId) return <Navigate to="/join" replace />

  const isDateWrong = draft.wasMember && draft.joinedOn > today()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!isDateWrong) void navigate({ to: '/join/check' })
  }

  return (
    <Page title={text('joining.formTitle')} up="/join">
      <div>
        <p className="soft small">{text('joining.union')}</p>
        <h2>{draft.unionName}</h2>
        <Link to="/join" className="text-link">
          {text('joining.otherUnion')}
        </Link>
      </div>
      <form className="stack stack-wide" onSubmit={submit} noValidate>
        <TextField
          label={text('joining.employer')}
          isOptional
          hint={text('joining.employerHint')}
          autoComplete="organization"
          maxLength={80}
          value={draft.employerName}
          onChange={(employerName) => joinDraft.change({ employerName })}
        />
        <Choices
          label={text('joining.wasMember')}
          options={[
            { value: 'no', name: text('joining.wasMemberOptions.no') },
            { value: 'yes', name: text('joining.wasMemberOptions.yes') },
          ]}
          value={draft.wasMember ? 'yes' : 'no'}
          onChange={(answer) => joinDraft.change({ wasMember: answer === 'yes' })}
        />
        {draft.wasMember ? (
          <TextField
            label={text('joining.joinedOn')}
            isOptional
            hint={text('joining.joinedOnHint')}
            type="date"
            min="1925-01-01"
            max={today()}
            value={draft.joinedOn}
            problem={isChecked && isDateWrong ? text('joining.joinedOnProblem') : undefined}
            onChange={(joinedOn) => joinDraft.change({ joinedOn })}
          />
        ) : null}
        <Field label={text('joining.note')} isOptional hint={text('joining.noteHint')}>
          {(links) => (
            <textarea
              {...links}
              maxLength={200}
              value={draft.note}
              onChange={(event) => joinDraft.change({ note: event.target.value })}
            />
          )}
        </Field>
        <Button isSubmit>{text('joining.next')}</Button>
      </form>
    </Page>
  )
}
