import { member, once } from '@huigong/client'
import { type CorrectableRecord, correctableFields } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useText } from '../../platform/texts.ts'
import { CorrectedFields } from './CorrectedFields.tsx'
import { changedRecord, correctionDraft, presentRecord } from './correction-draft.ts'
import { refreshCorrections } from './my-corrections.ts'
import { useMyRecord } from './my-record.ts'

/** Last look before the union is asked. */
export const CorrectionCheckPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const draft = correctionDraft.useDraft()
  const mine = useMyRecord().data
  // One key for this page: sent again after a lost answer, the correction is still one.
  const [promise] = useState(() => once())
  const changes = changedRecord(draft.changes)
  const note = draft.note.trim()
  const send = useMutation({
    mutationFn: () => member.members.submitCorrection({ changes, note: note || undefined }, promise),
    onSuccess: async ({ id }) => {
      await refreshCorrections(queries)
      await navigate({ to: '/record/corrections/$id', params: { id }, replace: true })
      correctionDraft.clear()
    },
  })
  const fields = correctableFields.filter((field) => field in changes)
  if (fields.length === 0 && note === '') return <Navigate to="/record/correction" replace />
  if (mine && !mine.membership) return <Navigate to="/record/corrections" replace />
  return (
    <Page title={text('correction.checkTitle')} up="/record/correction">
      {mine?.membership ? (
        <>
          <p className="soft">{text('correction.checkWhy', { unionName: mine.membership.unionName })}</p>
          <CorrectedFields
            before={presentRecord(mine.person, mine.membership)}
            after={changes as Partial<CorrectableRecord>}
            changedFields={fields}
            note={note || null}
          />
          <Problem error={send.error} />
          <div className="stack">
            <Button isBusy={send.isPending} onClick={() => send.mutate()}>
              {text('correction.submit')}
            </Button>
            <LinkButton to="/record/correction" kind="plain">
              {text('joining.change')}
            </LinkButton>
          </div>
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
