import { joinReviewOf } from './join-review.ts'

/** 会员登记: a member off-line already, put on the system with the original date (seed 001, 三.1). */
export const registrationReview = joinReviewOf('member.registration', {
  approved: 'member_registration.approved',
  rejected: 'member_registration.rejected',
})
