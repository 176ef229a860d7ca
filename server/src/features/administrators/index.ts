/** Who acts for a union: roles given and taken with review, hand-over, people who have no account yet. */
export { grantReview } from './grant-review.ts'
export { grantOrApply, revokeOrApply } from './grants.ts'
export { abandonHandOver, completeHandOver, getHandOver, startHandOver } from './hand-overs.ts'
export { listAdministrators, listRoles } from './list-administrators.ts'
export { revocationReview } from './revocation-review.ts'
export { settleAwaitedGrants } from './settle-awaited-grants.ts'
