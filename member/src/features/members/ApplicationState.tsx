import type { MembershipApplication } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Facts } from '../../parts/Facts.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { Timeline } from '../../parts/Timeline.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { isReleasing, useProgress } from './application-progress.ts'
import { correctApplication } from './join-draft.ts'
import { refreshMembership } from './my-applications.ts'
import { useMyRecord } from './my-record.ts'
import { WithdrawButton } from './WithdrawButton.tsx'
import './members.css'

const tones = { pending: 'wait', approved: 'good', rejected: 'problem', withdrawn: 'hint' } as const

/** How an application stands, who decides now, why, and the one thing to do next. */
export const ApplicationState = ({ application }: { application: MembershipApplication }) => {
  const text = useText()
  const { dayText } = useDateWords()
  const { status, kind, unionName, decidingUnionName, unionPhone, reason, abilities } = application
  const membership = useMyRecord().data?.membership
  const planned = membership?.plannedTransfer
  const isPlanned = kind === 'member.transfer' && status === 'approved' && planned?.unionName === unionName
  // Approved once and gone since: the plan was given up, or the membership moved on.
  const isGone = status === 'approved' && !isPlanned && membership?.unionId !== application.unionId
  const steps = useProgress(application, isPlanned ? planned.effectiveOn : null)
  useRefreshWhenApproved(status)
  const sentence = isPlanned
    ? text('applications.sentence.planned', { day: dayText(planned.effectiveOn), unionName })
    : text(`applications.sentence.${isReleasing(application) ? 'releasing' : isGone ? 'gone' : status}`, {
        unionName,
        decidingUnionName,
      })
  return (
    <>
      <div aria-live="polite">
        <Message kind={tones[status]}>
          <p className="status-word">{text(`applications.status.${status}`)}</p>
          <p>{sentence}</p>
          {reason ? <p>{text('applications.reason', { reason })}</p> : null}
        </Message>
      </div>
      {status === 'approved' ? (
        <LinkButton to={isPlanned || isGone ? '/record' : '/card'}>
          {text(isPlanned || isGone ? 'record.title' : 'joining.seeCard')}
        </LinkButton>
      ) : null}
      {abilities.correct ? (
        <LinkButton to="/join/form" onClick={() => correctApplication(application)}>
          {text('applications.correct')}
        </LinkButton>
      ) : null}
      <section className="stack">
        <h2>{text('applications.progress')}</h2>
        <Timeline steps={steps} />
      </section>
      <div className="stack">
        {unionPhone && status === 'pending' ? <p>{text('applications.slow')}</p> : null}
        {unionPhone && status !== 'withdrawn' ? <PhoneLink phone={unionPhone} /> : null}
        {abilities.withdraw ? <WithdrawButton id={application.id} /> : null}
      </div>
      <section className="stack">
        <h2>{text('applications.details')}</h2>
        <Facts
          facts={[
            [text('joining.from'), application.fromUnionName],
            [text(`joining.union.${kind}`), unionName],
            [text('joining.employer'), application.employerName],
            [text('joining.joinedOn'), application.joinedOn ? dayText(application.joinedOn) : null],
            [text('joining.effectiveOn'), application.effectiveOn ? dayText(application.effectiveOn) : null],
            [text('joining.note'), application.note],
          ]}
        />
      </section>
    </>
  )
}

/** The page learns of the approval by itself; the membership and the card must then be asked for again. */
const useRefreshWhenApproved = (status: MembershipApplication['status']) => {
  const queries = useQueryClient()
  useEffect(() => {
    if (status === 'approved') void refreshMembership(queries)
  }, [status, queries])
}
