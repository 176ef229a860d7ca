import { ApiError, fieldProblems, member, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useText } from '../../platform/texts.ts'
import { ChangedFields } from '../reviews/ChangedFields.tsx'
import { afterOf, changedFieldsOf, informationDraft, informationOf } from './information-draft.ts'
import { managedKey } from './management.ts'

/** What would change, old and new, before it goes to the superior. */
export const ChangeCheckPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const draft = informationDraft.useDraft()
  const [promise] = useState(() => once())
  const { before, note, applicationId } = draft
  const send = useMutation({
    mutationFn: async () => {
      if (!before) throw new Error('There is nothing to send')
      return member.management.submitChange(
        {
          information: informationOf(draft, before),
          note: note.trim() || undefined,
          applicationId: applicationId ?? undefined,
        },
        promise,
      )
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: managedKey() })
      await navigate({ to: '/management/applications/$id', params: { id }, replace: true })
      informationDraft.clear()
    },
    onError: (error) => informationDraft.change({ refused: refusedBy(error) }),
  })
  if (!before) return <Navigate to="/management/change" replace />
  const changed = changedFieldsOf(draft, before)
  if (changed.length === 0) return <Navigate to="/management/change" replace />
  return (
    <Page title={text('joining.checkTitle')} up="/management/change">
      <p className="soft">{text('change.checkWhy')}</p>
      <ChangedFields
        before={before}
        after={afterOf(draft, before)}
        changedFields={changed}
        note={note.trim() || null}
      />
      <Problem error={send.error} />
      <div className="stack">
        <Button isBusy={send.isPending} onClick={() => send.mutate()}>
          {text('joining.submit')}
        </Button>
        <LinkButton to="/management/change" kind="plain">
          {text('joining.change')}
        </LinkButton>
      </div>
    </Page>
  )
}

const refusedBy = (error: unknown): Record<string, string> => {
  if (error instanceof ApiError && error.code === 'union.name_taken')
    return { 'information.name': error.code }
  return fieldProblems(error)
}
