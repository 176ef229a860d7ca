import { publicationReview } from '../features/activities/index.ts'
import { grantReview, revocationReview } from '../features/administrators/index.ts'
import { exportReview } from '../features/exports/index.ts'
import {
  correctionReview,
  groupTransferReview,
  joinReview,
  memberRegistrationReview,
  transferReview,
} from '../features/members/index.ts'
import { proofReview } from '../features/proofs/index.ts'
import type { ReviewDefinitions } from '../features/reviews/index.ts'
import {
  cancellationReviewOf,
  changeReview,
  moveReviewOf,
  registrationReview,
} from '../features/unions/index.ts'
import { pathCopies, unionEndings } from './union-endings.ts'

/** Everything that a superior decides. Adding a kind to the contract makes the compiler ask for it here. */
export const reviewDefinitions = {
  'union.registration': registrationReview,
  'union.change': changeReview,
  'union.cancellation': cancellationReviewOf(unionEndings),
  'union.move': moveReviewOf(pathCopies),
  'administrator.grant': grantReview,
  'administrator.revocation': revocationReview,
  'member.join': joinReview,
  'member.registration': memberRegistrationReview,
  'member.transfer': transferReview,
  'member.group_transfer': groupTransferReview,
  'member.correction': correctionReview,
  'member.proof': proofReview,
  'member.export': exportReview,
  'activity.publication': publicationReview,
} satisfies ReviewDefinitions
