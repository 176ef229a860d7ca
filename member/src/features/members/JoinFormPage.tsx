import { Link, Navigate, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { today } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { EmployerChoice } from './EmployerChoice.tsx'
import { joinDraft, problemsOf } from './join-draft.ts'
import { TransferDay } from './TransferDay.tsx'

export const JoinFormPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const draft = joinDraft.useDraft()
  const [isChecked, setChecked] = useState(false)
  if (!draft.unionId) return <Navigate to="/join" replace />

  const { kind } = draft
  const problems = problemsOf(draft)
  const wordsOf = (problem: (typeof problems)[keyof typeof problems]) =>
    isChecked && problem ? text(problem) : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!problems.joinedOn && !problems.effectiveOn) void navigate({ to: '/join/check' })
  }

  return (
    <Page title={text(`joining.formTitle.${kind}`)} up="/join/union">
      {draft.rejection ? (
        <Message kind="wait">{text('applications.reason', { reason: draft.rejection })}</Message>
      ) : null}
      <div>
        <p className="soft small">{text(`joining.union.${kind}`)}</p>
        <h2>{draft.unionName}</h2>
        <Link to="/join/union" className="text-link">
          {text('joining.otherUnion')}
        </Link>
      </div>
      <form className="stack stack-wide" onSubmit={submit} noValidate>
        <EmployerChoice />
        {kind === 'member.registration' ? (
          <TextField
            label={text('joining.joinedOn')}
            hint={text('joining.joinedOnHint')}
            type="date"
            min="1925-01-01"
            max={today()}
            value={draft.joinedOn}
            problem={wordsOf(problems.joinedOn)}
            onChange={(joinedOn) => joinDraft.change({ joinedOn })}
          />
        ) : null}
        {kind === 'member.transfer' ? <TransferDay problem={wordsOf(problems.effectiveOn)} /> : null}
        <TextArea
          label={text('joining.note')}
          isOptional
          hint={text('joining.noteHint')}
          maxLength={200}
          value={draft.note}
          onChange={(note) => joinDraft.change({ note })}
        />
        <Button isSubmit>{text('joining.next')}</Button>
      </form>
    </Page>
  )
}
