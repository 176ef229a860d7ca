import type { ReviewDefinition } from '../reviews/index.ts'

type RevocationPayload = { unionName: string }

export const revocationReview: ReviewDefinition<RevocationPayload> = {
  kind: 'administrator.revocation',
  permission: 'administrators.review',
  subjectName: (review) => review.payload.unionName,
  present: () => {
    throw new Error('Not built yet')
  },
  whenApproved: () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'revocation.approved', rejected: 'revocation.rejected' },
}
