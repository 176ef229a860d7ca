import { joinReview } from '../features/members/index.ts'
import type { ReviewDefinitions } from '../features/reviews/index.ts'
import { registrationReview } from '../features/unions/index.ts'

/** Everything that a superior decides. Adding a kind to the contract makes the compiler ask for it here. */
export const reviewDefinitions = {
  'union.registration': registrationReview,
  'member.join': joinReview,
} satisfies ReviewDefinitions
