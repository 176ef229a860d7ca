import type { ReviewDefinition } from '../../reviews/index.ts'

type ChangePayload = { unionName: string }

export const changeReview: ReviewDefinition<ChangePayload> = {
  kind: 'union.change',
  permission: 'union_changes.review',
  subjectName: (review) => review.payload.unionName,
  present: () => {
    throw new Error('Not built yet')
  },
  whenApproved: () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'change.approved', rejected: 'change.rejected' },
}
