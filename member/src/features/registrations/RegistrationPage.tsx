import type { RegistrationApplication } from '@huigong/contract'
import { useParams } from '@tanstack/react-router'
import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import '../members/members.css'
import { useMyRegistration } from './my-registrations.ts'
import { RegistrationFacts } from './RegistrationFacts.tsx'
import { correctRegistration } from './registration-form.ts'
import { WithdrawRegistration } from './WithdrawRegistration.tsx'

export const RegistrationPage = () => {
  const text = useText()
  const { id } = useParams({ from: '/signed-in/verified/registering/registrations/$id' })
  const { registration, isLooking, ...list } = useMyRegistration(id)
  return (
    <Page
      title={registration?.form.unionName ?? text('registration.title')}
      windowTitle={text('registration.title')}
      up="/registrations"
    >
      {isLooking ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {registration ? <RegistrationState registration={registration} /> : null}
      {!registration && !isLooking && !list.error ? (
        <>
          <p>{text('applications.missing')}</p>
          <LinkButton to="/registrations">{text('registration.mine')}</LinkButton>
        </>
      ) : null}
    </Page>
  )
}

const tones = { pending: 'wait', approved: 'good', rejected: 'problem', withdrawn: 'hint' } as const

const RegistrationState = ({ registration }: { registration: RegistrationApplication }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const { status, form, reason, abilities, superiorPhone, submittedAt, decidedAt } = registration
  return (
    <>
      <div aria-live="polite">
        <Message kind={tones[status]}>
          <p className="status-word">{text(`registration.status.${status}`)}</p>
          <p>{text(`registration.sentence.${status}`, { superiorName: form.superiorName })}</p>
          {reason ? <p>{text('applications.reason', { reason })}</p> : null}
        </Message>
      </div>
      {status === 'approved' ? <LinkButton to="/management">{text('management.title')}</LinkButton> : null}
      {abilities.correct ? (
        <LinkButton to="/register/union" onClick={() => correctRegistration(registration)}>
          {text('applications.correct')}
        </LinkButton>
      ) : null}
      <Facts
        facts={[
          [text('applications.submittedAt'), instantText(submittedAt)],
          [text('applications.decidedAt'), decidedAt ? instantText(decidedAt) : null],
        ]}
      />
      <RegistrationFacts form={form} />
      <div className="stack">
        {superiorPhone && status === 'pending' ? <p>{text('registration.slow')}</p> : null}
        {superiorPhone ? <PhoneLink phone={superiorPhone} /> : null}
        {abilities.withdraw ? <WithdrawRegistration id={registration.id} /> : null}
      </div>
    </>
  )
}
