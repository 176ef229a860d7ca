import { fieldProblems, member, once } from '@huigong/client'
import type { CancellationPreview } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { PhotoField } from '../../parts/PhotoField.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { TextArea } from '../../parts/TextArea.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useText } from '../../platform/texts.ts'
import {
  cancellationDraft,
  cancellationOf,
  cancellationProblems,
  changeCancellation,
} from './cancellation-draft.ts'
import { managedKey, useManaged } from './management.ts'

const statements = [
  ['reason', 'cancellation.reason', 'cancellation.reasonHint'],
  ['assetsStatement', 'cancellation.assets', 'cancellation.assetsHint'],
  ['debtsStatement', 'cancellation.debts', 'cancellation.debtsHint'],
] as const

/** Reason, basis, what becomes of money and things (工会法 art. 13); asked once more before it is sent. */
export const CancellationForm = ({ preview }: { preview: CancellationPreview }) => {
  const text = useText()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { unionName } = useManaged()
  const draft = cancellationDraft.useDraft()
  const [isAsking, setAsking] = useState(false)
  const [promise] = useState(() => once())
  const { problemOf, goOn } = useProblems(cancellationProblems(draft), draft.refused)
  const send = useMutation({
    mutationFn: () => member.management.submitCancellation(cancellationOf(draft), promise),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: managedKey() })
      await navigate({ to: '/management/applications/$id', params: { id }, replace: true })
      cancellationDraft.clear()
    },
    onError: (error) => {
      setAsking(false)
      cancellationDraft.change({ refused: fieldProblems(error) })
      void queries.invalidateQueries({ queryKey: managedKey() })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => setAsking(true))
  }
  return (
    <form className="stack stack-wide" onSubmit={submit} noValidate>
      <Effects preview={preview} />
      {statements.map(([field, label, hint]) => (
        <TextArea
          key={field}
          label={text(label)}
          hint={text(hint)}
          maxLength={500}
          value={draft[field]}
          problem={problemOf(field)}
          onChange={(value) => changeCancellation({ [field]: value })}
        />
      ))}
      <TextField
        label={text('cancellation.basis')}
        isOptional
        hint={text('cancellation.basisHint')}
        maxLength={200}
        value={draft.basis}
        problem={problemOf('basis')}
        onChange={(basis) => changeCancellation({ basis })}
      />
      <PhotoField
        label={text('cancellation.attachment')}
        isOptional
        hint={text('parts.photo.hint')}
        imageId={draft.attachmentId}
        problem={problemOf('attachmentId')}
        onChange={(attachmentId) => changeCancellation({ attachmentId })}
      />
      <Problem error={send.error} />
      <Button isSubmit>{text('cancellation.go')}</Button>
      {isAsking ? (
        <Sheet
          title={text('cancellation.ask', { name: unionName })}
          closeText={text('cancellation.keep')}
          closeKind="plain"
          onClose={() => setAsking(false)}
        >
          <Effects preview={preview} />
          <Button isBusy={send.isPending} onClick={() => send.mutate()}>
            {text('cancellation.confirm')}
          </Button>
        </Sheet>
      ) : null}
    </form>
  )
}

const Effects = ({ preview }: { preview: CancellationPreview }) => {
  const text = useText()
  const { effects, decidingUnionName } = preview
  return (
    <section className="stack">
      <p>{text('cancellation.effects', { name: decidingUnionName ?? '' })}</p>
      <ul className="hints effects">
        {effects
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <strong>{count}</strong> {text(`names.cancellationEffects.${kind}`)}
            </li>
          ))}
        <li>{text('cancellation.unionEnds')}</li>
      </ul>
    </section>
  )
}
