import type { ReviewDefinition } from '../../reviews/index.ts'

type CancellationPayload = { unionName: string }

export const cancellationReview: ReviewDefinition<CancellationPayload> = {
  kind: 'union.cancellation',
  permission: 'union_cancellations.review',
  subjectName: (review) => review.payload.unionName,
  present: () => {
    throw new Error('Not built yet')
  },
  whenApproved: () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'cancellation.approved', rejected: 'cancellation.rejected' },
}
