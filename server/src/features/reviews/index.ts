/** One engine for everything that a superior decides. Kinds are handed in: `server/src/kinds/reviews.ts`. */
export { countPendingReviews } from './count-pending-reviews.ts'
export { decideMany } from './decide-many.ts'
export { decideReview } from './decide-review.ts'
export { followMove } from './follow-move.ts'
export { getReview } from './get-review.ts'
export { holdApplicant } from './hold-applicant.ts'
export { listReviews } from './list-reviews.ts'
export { getOwnReview, listOwnReviews, type OwnReview, presentOwnReview } from './own-reviews.ts'
export { remindReviews } from './remind-reviews.ts'
export { resubmitReview } from './resubmit-review.ts'
export type { Review, ReviewDefinition, ReviewDefinitions } from './review-kind.ts'
export { lockReview } from './review-row.ts'
export { reviewsEnding } from './reviews-ending.ts'
export { type Submission, submitReview } from './submit-review.ts'
export { getUnionApplication, listUnionApplications } from './union-applications.ts'
export {
  withdrawOwnReviews,
  withdrawReview,
  withdrawReviewOf,
  withdrawUnionReview,
} from './withdraw-review.ts'
