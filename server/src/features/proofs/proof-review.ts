import type { ReviewDefinition } from '../reviews/index.ts'

export const proofReview: ReviewDefinition<object> = {
  kind: 'member.proof',
  permission: 'identity_proofs.review',
  subjectName: () => null,
  present: async () => {
    throw new Error('Not built yet')
  },
  treeWhenApproved: 'held',
  whenApproved: async () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'proof.approved', rejected: 'proof.rejected' },
}
