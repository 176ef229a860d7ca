import type { ReviewDefinition } from '../reviews/index.ts'

export const exportReview: ReviewDefinition<object> = {
  kind: 'member.export',
  permission: 'member_exports.review',
  subjectName: () => null,
  present: async () => {
    throw new Error('Not built yet')
  },
  treeWhenApproved: 'held',
  whenApproved: async () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'export.ready', rejected: 'export.rejected' },
}
