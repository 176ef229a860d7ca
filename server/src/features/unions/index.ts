/** Union organisations: the tree, registration, what is shown of them. */
export { createRootUnion } from './create-root-union.ts'
export { createUnion, type NewUnion } from './create-union.ts'
export { getOwnUnion, getUnion } from './get-union.ts'
export { listSuperiorChoices } from './list-superior-choices.ts'
export { listAncestors, listUnions } from './list-unions.ts'
export { getRegistration, listRegistrations } from './registration/list-registrations.ts'
export { registrationReview } from './registration/registration-review.ts'
export { correctRegistration, submitRegistration } from './registration/submit-registration.ts'
