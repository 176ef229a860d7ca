import type { ReviewDefinition } from '../../reviews/index.ts'

export const registrationReview: ReviewDefinition<object> = {
  kind: 'member.registration',
  permission: 'join_applications.review',
  subjectName: () => null,
  present: async () => {
    throw new Error('Not built yet')
  },
  treeWhenApproved: 'held',
  whenApproved: async () => {
    throw new Error('Not built yet')
  },
  notices: { approved: 'member_registration.approved', rejected: 'member_registration.rejected' },
}
