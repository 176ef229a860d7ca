import type { ReviewDefinition } from '../../reviews/index.ts'

export const groupTransferReview: ReviewDefinition<object> = {
  kind: 'member.group_transfer',
  permission: 'transfer_applications.review',
  subjectName: () => null,
  present: async () => {
    throw new Error('Not built yet')
  },
  treeWhenApproved: 'held',
  whenApproved: async () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'group_transfer.approved', rejected: 'group_transfer.rejected' },
}
