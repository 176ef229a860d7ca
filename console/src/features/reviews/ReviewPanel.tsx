import type { ReviewRow } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { ReviewTimeline } from '../../parts/ReviewTimeline.tsx'
import { ReviewActions } from './ReviewActions.tsx'
import { reviewOptions } from './review-queries.ts'
import { Subject } from './subjects/Subject.tsx'
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
        {review.data.status === 'pending' ? <ReviewActions row={review.data} queue={queue} /> : null}
      </section>
    </div>
  )
}
