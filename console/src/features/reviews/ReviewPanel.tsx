import type { ReviewDetail, ReviewRow } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { ReviewTimeline } from '../../parts/ReviewTimeline.tsx'
import { Actions } from './review-columns.tsx'
import { reviewOptions } from './review-queries.ts'
import { JoinSubject } from './subjects/JoinSubject.tsx'
import { RegistrationSubject } from './subjects/RegistrationSubject.tsx'
import type { ReviewQueue } from './use-review-queue.ts'

/** The opened row: what was submitted, what happened since, and the decision. */
export const ReviewPanel = ({ row, queue }: { row: ReviewRow; queue: ReviewQueue }) => {
  const { t } = useTranslation()
  const review = useQuery(reviewOptions(row.id))
  if (review.isPending) return <Skeleton active paragraph={{ rows: 5 }} />
  if (review.isError) return <ErrorState error={review.error} onRetry={() => void review.refetch()} />
  return (
    <div className="review-panel">
      <div className="review-subject">
        <Subject review={review.data} />
      </div>
      <section aria-label={t('reviews.form.history')}>
        <h3 className="fact-list-title">{t('reviews.form.history')}</h3>
        <ReviewTimeline events={review.data.events} />
        {review.data.status === 'pending' ? <Actions row={review.data} queue={queue} /> : null}
      </section>
    </div>
  )
}

const Subject = ({ review }: { review: ReviewDetail }) => {
  const { subject } = review
  switch (subject.kind) {
    case 'union.registration':
      return <RegistrationSubject form={subject.form} review={review} />
    case 'member.join':
      return <JoinSubject form={subject.form} />
    default:
      return subject satisfies never
  }
}
