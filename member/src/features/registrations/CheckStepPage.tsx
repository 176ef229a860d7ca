import { member, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Page } from '../../parts/Page.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { useText } from '../../platform/texts.ts'
import { refreshRegistrations } from './my-registrations.ts'
import { RefusedSteps } from './RefusedSteps.tsx'
import { RegistrationFacts } from './RegistrationFacts.tsx'
import { registrationDraft } from './registration-draft.ts'
import { registrationOf, shownOf } from './registration-form.ts'
import { employersProblems, papersProblems, unionProblems } from './registration-problems.ts'
import { refusedBy } from './registration-refusals.ts'
import { SimilarUnions, useSimilarUnions } from './SimilarUnions.tsx'

/** Last look before the registration goes to the superior. */
export const CheckStepPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const draft = registrationDraft.useDraft()
  // One key for this page: sent again after a lost answer, the application is still one.
  const [promise] = useState(() => once())
  const form = registrationOf(draft)
  const similar = useSimilarUnions(form)
  const send = useMutation({
    mutationFn: () =>
      draft.applicationId
        ? member.unions.correctRegistration({ ...form, id: draft.applicationId }, promise)
        : member.unions.register(form, promise),
    onSuccess: async ({ id }) => {
      await refreshRegistrations(queries)
      await navigate({ to: '/registrations/$id/sent', params: { id }, replace: true })
      registrationDraft.clear()
    },
    onError: (error) => registrationDraft.change({ refused: refusedBy(error) }),
  })
  if (!draft.superior) return <Navigate to="/register" replace />
  if (!draft.isBase) return <Navigate to="/register/union" replace />
  const unfinished = { ...unionProblems(draft), ...employersProblems(draft), ...papersProblems(draft) }
  const isReady = Object.keys(unfinished).length === 0
  return (
    <Page title={text('registration.check.title')} up="/register/papers">
      <Steps step={5} of={5} />
      <p className="soft">{text('registration.check.why', { name: draft.superior.name })}</p>
      <SimilarUnions unions={similar} />
      <RegistrationFacts form={shownOf(draft)} />
      <RefusedSteps error={send.error} paths={Object.keys({ ...draft.refused, ...unfinished })} />
      <div className="stack">
        {isReady ? (
          <Button isBusy={send.isPending} onClick={() => send.mutate()}>
            {text('registration.check.submit')}
          </Button>
        ) : null}
        <LinkButton to="/register/union" kind="plain">
          {text('joining.change')}
        </LinkButton>
      </div>
    </Page>
  )
}
