import type { JoinApplication } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Facts } from '../../parts/Facts.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { correctApplication } from './join-draft.ts'
import { refreshMembership } from './my-applications.ts'
import { WithdrawButton } from './WithdrawButton.tsx'
import './members.css'

const tones = { pending: 'wait', approved: 'good', rejected: 'problem', withdrawn: 'hint' } as const

/** How an application stands, why, and the one thing to do next. */
export const ApplicationState = ({ application }: { application: JoinApplication }) => {
  const text = useText()
  const { dayText, instantText } = useDateWords()
  const { status, unionName, unionPhone, reason, abilities } = application
  useRefreshWhenApproved(status)
  return (
    <>
      <div aria-live="polite">
        <Message kind={tones[status]}>
          <p className="status-word">{text(`applications.status.${status}`)}</p>
          <p>{text(`applications.sentence.${status}`, { unionName })}</p>
          {reason ? <p>{text('applications.reason', { reason })}</p> : null}
        </Message>
      </div>
      {status === 'approved' ? <LinkButton to="/card">{text('joining.seeCard')}</LinkButton> : null}
      {abilities.correct ? (
        <LinkButton to="/join/form" onClick={() => correctApplication(application)}>
          {text('applications.correct')}
        </LinkButton>
      ) : null}
      <Facts
        facts={[
          [text('joining.union'), unionName],
          [text('joining.employer'), application.employerName],
          [text('joining.joinedOn'), application.joinedOn ? dayText(application.joinedOn) : null],
          [text('joining.note'), application.note],
          [text('applications.submittedAt'), instantText(application.submittedAt)],
          [text('applications.decidedAt'), application.decidedAt ? instantText(application.decidedAt) : null],
        ]}
      />
      <div className="stack">
        {unionPhone && status === 'pending' ? <p>{text('applications.slow')}</p> : null}
        {unionPhone ? <PhoneLink phone={unionPhone} /> : null}
        {abilities.withdraw ? <WithdrawButton id={application.id} /> : null}
      </div>
    </>
  )
}

/** The list learns of the approval by itself; the membership and the card must then be asked for again. */
const useRefreshWhenApproved = (status: JoinApplication['status']) => {
  const queries = useQueryClient()
  useEffect(() => {
    if (status === 'approved') void refreshMembership(queries)
  }, [status, queries])
}
