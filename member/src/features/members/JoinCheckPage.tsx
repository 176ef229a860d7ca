import { member, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Facts } from '../../parts/Facts.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { ApplyProblem } from './ApplyProblem.tsx'
import { formOf, joinDraft, problemsOf } from './join-draft.ts'
import { refreshMembership } from './my-applications.ts'
import { useMyRecord } from './my-record.ts'
import { useEmployerName } from './union-employers.ts'

/** Last look before the application goes to the union. */
export const JoinCheckPage = () => {
  const text = useText()
  const { dayText } = useDateWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const draft = joinDraft.useDraft()
  const employerName = useEmployerName()
  const mine = useMyRecord()
  // One key for this page: sent again after a lost answer, the application is still one.
  const [promise] = useState(() => once())
  const form = formOf(draft)

  const send = useMutation({
    mutationFn: () =>
      draft.applicationId
        ? member.members.correctApplication({ id: draft.applicationId, form }, promise)
        : member.members.apply(form, promise),
    onSuccess: async ({ id }) => {
      await refreshMembership(queries)
      await navigate({ to: '/applications/$id', params: { id }, replace: true })
      joinDraft.clear()
    },
  })
  if (!draft.unionId) return <Navigate to="/join" replace />
  if (Object.values(problemsOf(draft)).some(Boolean)) return <Navigate to="/join/form" replace />

  const person = mine.data?.person
  return (
    <Page title={text('joining.checkTitle')} up="/join/form">
      <p className="soft">{text('joining.checkWhy')}</p>
      <Facts
        facts={[
          [text('joining.from'), draft.kind === 'member.transfer' ? mine.data?.membership?.unionName : null],
          [text(`joining.union.${draft.kind}`), draft.unionName],
          [text('joining.employer'), employerName],
          [text('joining.joinedOn'), draft.kind === 'member.registration' ? dayText(draft.joinedOn) : null],
          [
            text('joining.when'),
            draft.kind !== 'member.transfer'
              ? null
              : draft.isLater
                ? dayText(draft.effectiveOn)
                : text('joining.whenOptions.now'),
          ],
          [text('joining.note'), form.note],
          [text('joining.name'), person?.name],
          [text('joining.document'), person?.documentMasked],
          [text('joining.phone'), person?.phoneMasked],
        ]}
      />
      <ApplyProblem error={send.error} />
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
