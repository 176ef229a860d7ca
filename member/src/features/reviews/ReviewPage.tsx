import type { ReviewDetail, ReviewKind } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Facts } from '../../parts/Facts.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { managedKey } from '../management/management.ts'
import { DecideButtons, type Decision } from './DecideButtons.tsx'
import { Decided } from './Decided.tsx'
import { Events } from './Events.tsx'
import { useReview } from './review-queries.ts'
import { SubjectFacts } from './SubjectFacts.tsx'

export const ReviewPage = () => {
  const { id } = useParams({ from: '/signed-in/verified/managing/management/review/$id' })
  return <OpenedReview key={id} id={id} />
}

const OpenedReview = ({ id }: { id: string }) => {
  const queries = useQueryClient()
  const review = useReview(id)
  const [decided, setDecided] = useState<{ review: ReviewDetail; decision: Decision }>()
  const settle = (decision: Decision) => {
    // As it was read: an application that was passed on asks another union now.
    if (review.data) setDecided({ review: review.data, decision })
    void queries.invalidateQueries({ queryKey: managedKey() })
  }
  if (decided) return <Decided {...decided} />
  if (review.error && !review.data) return <Failure error={review.error} onRetry={() => review.refetch()} />
  if (!review.data) return <Loading />
  return <ReviewToDecide review={review.data} onDecided={settle} />
}

/** Whoever applies is the subject itself. */
const ownKinds: readonly ReviewKind[] = [
  'member.join',
  'member.registration',
  'member.transfer',
  'member.correction',
]

type ReviewToDecideProps = { review: ReviewDetail; onDecided: (decision: Decision) => void }

const ReviewToDecide = ({ review, onDecided }: ReviewToDecideProps) => {
  const text = useText()
  const { dayText, instantText } = useDateWords()
  const { kind, title, status, isOverdue, dueOn, escalatedFromName } = review
  const isOwn = ownKinds.includes(kind)
  return (
    <Page
      title={title}
      windowTitle={text(`names.reviewKinds.${kind}`)}
      up="/management/reviews/$kind"
      upParams={{ kind: kind }}
    >
      <p className="soft">{text(`names.reviewKinds.${kind}`)}</p>
      {status === 'pending' ? null : (
        <Message kind={status === 'approved' ? 'good' : status === 'rejected' ? 'problem' : 'hint'}>
          <p className="status-word">{text(`names.reviewStatuses.${status}`)}</p>
          {review.reason ? <p>{text('applications.reason', { reason: review.reason })}</p> : null}
        </Message>
      )}
      {isOverdue && dueOn ? (
        <Message kind="problem">{text('reviewing.overdueSince', { day: dayText(dueOn) })}</Message>
      ) : null}
      {escalatedFromName ? (
        <Message kind="wait">{text('reviewing.escalatedWhy', { name: escalatedFromName })}</Message>
      ) : null}
      <SubjectFacts subject={review.subject} />
      <section className="stack">
        <h2>{text(isOwn ? 'reviewing.dates' : 'reviewing.applicant')}</h2>
        <Facts
          facts={[
            [text('reviewing.fromUnion'), review.fromUnionName],
            [text('reviewing.applicantName'), isOwn ? null : review.applicantName],
            [text('reviewing.applicantPhone'), isOwn ? null : review.applicantPhoneMasked],
            [text('applications.submittedAt'), instantText(review.submittedAt)],
            [text('reviewing.dueOn'), status === 'pending' && dueOn ? dayText(dueOn) : null],
          ]}
        />
      </section>
      <Events events={review.events} />
      {status === 'pending' ? <DecideButtons review={review} onDecided={onDecided} /> : null}
    </Page>
  )
}
