import { useParams } from '@tanstack/react-router'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useText } from '../../platform/texts.ts'
import '../members/members.css'
import { useMyRegistration } from './my-registrations.ts'

const nextSteps = ['decide', 'told', 'manage'] as const

/** 「工会登记成功」: it is submitted, and what happens now (seed 002, 3.1.2). */
export const RegistrationSentPage = () => {
  const text = useText()
  const { id } = useParams({ from: '/signed-in/verified/registering/registrations/$id/sent' })
  const { registration, isLooking, ...list } = useMyRegistration(id)
  const superiorName = registration?.form.superiorName ?? ''
  return (
    <Page title={text('registration.sent.title')} up="/registrations">
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {isLooking ? <Loading /> : null}
      {registration ? (
        <>
          <Message kind="good">
            {text('registration.sent.what', { name: registration.form.unionName, superiorName })}
          </Message>
          <section className="stack">
            <h2>{text('registration.sent.next')}</h2>
            <ol className="hints">
              {nextSteps.map((step) => (
                <li key={step}>{text(`registration.sent.steps.${step}`, { superiorName })}</li>
              ))}
            </ol>
          </section>
        </>
      ) : null}
      <div className="stack">
        <LinkButton to="/registrations/$id" params={{ id }} replace>
          {text('registration.sent.see')}
        </LinkButton>
        {registration?.superiorPhone ? <PhoneLink phone={registration.superiorPhone} /> : null}
      </div>
    </Page>
  )
}
