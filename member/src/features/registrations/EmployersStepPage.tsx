import { Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useText } from '../../platform/texts.ts'
import { RejectionReminder } from './RejectionReminder.tsx'
import { changeRegistration, registrationDraft } from './registration-draft.ts'
import { employerProblems, employersProblems } from './registration-problems.ts'

const mostEmployers = 20

/** Third step of a base union: the employers that it serves. */
export const EmployersStepPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const draft = registrationDraft.useDraft()
  const { problemOf, goOn } = useProblems(employersProblems(draft), draft.refused)
  if (draft.isBase !== 'yes') return <Navigate to="/register/union" replace />
  const { employers } = draft
  const isWrong = (index: number) =>
    Object.keys({ ...draft.refused, ...employerProblems(draft, index) }).some((path) =>
      path.startsWith(`employers.${index}.`),
    )
  const missing = employers.length === 0 ? problemOf('employers') : undefined
  return (
    <Page title={text('registration.employers.title')} up="/register/union">
      <Steps step={3} of={5} />
      <RejectionReminder />
      <p>{text('registration.employers.why')}</p>
      <div className="rows">
        {employers.map((employer, index) => (
          <div key={employer.name + String(index)} className="row-with-action">
            <RowLink
              to="/register/employers/$index"
              params={{ index: String(index) }}
              name={employer.name || text('registration.employers.nameless')}
              more={text(
                isWrong(index) ? 'registration.employers.unfinished' : 'registration.employers.done',
              )}
            />
            <RemoveEmployer index={index} name={employer.name} />
          </div>
        ))}
      </div>
      {missing ? <Message kind="problem">{missing}</Message> : null}
      <div className="stack">
        {employers.length < mostEmployers ? (
          <LinkButton
            to="/register/employers/$index"
            params={{ index: String(employers.length) }}
            kind={employers.length === 0 ? 'primary' : 'plain'}
          >
            {text(employers.length === 0 ? 'registration.employers.add' : 'registration.employers.addMore')}
          </LinkButton>
        ) : null}
        {employers.length > 0 ? (
          <Button
            onClick={() => {
              const wrong = employers.findIndex((_, index) => isWrong(index))
              if (wrong >= 0)
                void navigate({ to: '/register/employers/$index', params: { index: String(wrong) } })
              else goOn(() => void navigate({ to: '/register/papers' }))
            }}
          >
            {text('registration.next')}
          </Button>
        ) : null}
      </div>
    </Page>
  )
}

const RemoveEmployer = ({ index, name }: { index: number; name: string }) => {
  const text = useText()
  const [isAsking, setAsking] = useState(false)
  const remove = () =>
    changeRegistration({ employers: registrationDraft.read().employers.filter((_, at) => at !== index) })
  const shownName = name || text('registration.employers.nameless')
  return (
    <>
      <button type="button" className="text-button" onClick={() => setAsking(true)}>
        {text('registration.employers.remove')}
        <span className="hidden-words">{shownName}</span>
      </button>
      {isAsking ? (
        <Sheet
          title={text('registration.employers.removeAsk', { name: shownName })}
          closeText={text('registration.employers.keep')}
          onClose={() => setAsking(false)}
        >
          <Button kind="plain" onClick={remove}>
            {text('registration.employers.remove')}
          </Button>
        </Sheet>
      ) : null}
    </>
  )
}
