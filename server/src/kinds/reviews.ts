import { grantReview, revocationReview } from '../features/administrators/index.ts'
import { joinReview } from '../features/members/index.ts'
import type { ReviewDefinitions } from '../features/reviews/index.ts'
import { cancellationReview, changeReview, moveReview, registrationReview } from '../features/unions/index.ts'

/** Everything that a superior decides. Adding a kind to the contract makes the compiler ask for it here. */
export const reviewDefinitions = {
  'union.registration': registrationReview,
  'union.change': changeReview,
  'union.cancellation': cancellationReview,
  'union.move': moveReview,
  'administrator.grant': grantReview,
  'administrator.revocation': revocationReview,
  'member.join': joinReview,
} satisfies ReviewDefinitions
