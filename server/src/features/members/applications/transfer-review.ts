import type { ReviewDefinition } from '../../reviews/index.ts'

export const transferReview: ReviewDefinition<object> = {
  kind: 'member.transfer',
  permission: 'transfer_applications.review',
  subjectName: () => null,
  present: async () => {
    throw new Error('Not built yet')
  },
  treeWhenApproved: 'held',
  whenApproved: async () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'transfer.approved', rejected: 'transfer.rejected' },
}
