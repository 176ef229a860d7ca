import type { ReviewDefinition } from '../reviews/index.ts'

type GrantPayload = { unionName: string }

export const grantReview: ReviewDefinition<GrantPayload> = {
  kind: 'administrator.grant',
  permission: 'administrators.review',
  subjectName: (review) => review.payload.unionName,
  present: () => {
    throw new Error('Not built yet')
  },
  whenApproved: () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'grant.approved', rejected: 'grant.rejected' },
}
