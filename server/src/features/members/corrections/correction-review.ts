import type { ReviewDefinition } from '../../reviews/index.ts'

export const correctionReview: ReviewDefinition<object> = {
  kind: 'member.correction',
  permission: 'member_corrections.review',
  subjectName: () => null,
  present: async () => {
    throw new Error('Not built yet')
  },
  treeWhenApproved: 'held',
  whenApproved: async () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'correction.approved', rejected: 'correction.rejected' },
}
