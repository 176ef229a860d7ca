/** Union organisations: the tree, registration, what is shown of them. */
export { cancellationReview } from './cancellation/cancellation-review.ts'
export {
  listDestinations,
  previewCancellation,
  submitCancellation,
} from './cancellation/submit-cancellation.ts'
export { getUnionCard } from './card/get-union-card.ts'
export { printCard, renewCard } from './card/print-card.ts'
export { changeReview } from './change/change-review.ts'
export { getInformation, submitChange } from './change/submit-change.ts'
export { createRootUnion } from './create-root-union.ts'
export { createUnion, type NewUnion } from './create-union.ts'
export { getOwnUnion, getUnion } from './get-union.ts'
export { listSuperiorChoices } from './list-superior-choices.ts'
export { listAncestors, listUnions } from './list-unions.ts'
export { listUnionsOnDay } from './list-unions-on-day.ts'
export { moveReview } from './move/move-review.ts'
export { previewMove, submitMove } from './move/submit-move.ts'
export { findSimilarUnions } from './registration/find-similar.ts'
export { getRegistration, listRegistrations } from './registration/list-registrations.ts'
export { registrationReview } from './registration/registration-review.ts'
export { correctRegistration, submitRegistration } from './registration/submit-registration.ts'
