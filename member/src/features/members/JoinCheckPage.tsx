import { member, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Facts } from '../../parts/Facts.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { formOf, joinDraft } from './join-draft.ts'
import { refreshMembership } from './my-applications.ts'
import { useMyRecord } from './my-record.ts'

/** Last look before the application goes to the union. */
export const JoinCheckPage = () => {
  const text = useText()
  const { dayText } = useDateWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const draft = joinDraft.useDraft()
  const mine = useMyRecord()
  // One key for this page: sent again after a lost answer, the application is still one.
  const [promise] = useState(() => once())
  const form = formOf(draft)

  const send = useMutation({
    mutationFn: () =>
      draft.applicationId
        ? member.members.correctJoinApplication({ ...form, id: draft.applicationId }, promise)
        : member.members.applyToJoin(form, promise),
    onSuccess: async ({ id }) => {
      await refreshMembership(queries)
      await navigate({ to: '/applications/$id', params: { id }, replace: true })
      joinDraft.clear()
    },
  })
  if (!draft.unionId) return <Navigate to="/join" replace />

  const person = mine.data?.person
  return (
    <Page title={text('joining.checkTitle')} up="/join/form">
      <p className="soft">{text('joining.checkWhy')}</p>
      <Facts
        facts={[
          [text('joining.union'), draft.unionName],
          [text('joining.name'), person?.name],
          [text('joining.document'), person?.documentMasked],
          [text('joining.phone'), person?.phoneMasked],
          [text('joining.employer'), form.employerName],
          [text('joining.joinedOn'), form.joinedOn ? dayText(form.joinedOn) : null],
          [text('joining.note'), form.note],
        ]}
      />
      <Problem error={send.error} />
      <div className="stack">
        <Button isBusy={send.isPending} onClick={() => send.mutate()}>
          {text('joining.submit')}
        </Button>
        <LinkButton to="/join/form" kind="plain">
          {text('joining.change')}
        </LinkButton>
      </div>
    </Page>
  )
}
