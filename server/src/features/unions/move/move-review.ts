import type { ReviewDefinition } from '../../reviews/index.ts'

type MovePayload = { unionName: string }

export const moveReview: ReviewDefinition<MovePayload> = {
  kind: 'union.move',
  permission: 'union_changes.review',
  subjectName: (review) => review.payload.unionName,
  present: () => {
    throw new Error('Not built yet')
  },
  whenApproved: () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'move.approved', rejected: 'move.rejected' },
}
