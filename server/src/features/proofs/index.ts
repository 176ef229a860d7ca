/** Verification by a stamped paper of the union, for people whom no check could verify (seed 001, 一.4). */
export { proofReview } from './proof-review.ts'
export { submitProof } from './submit-proof.ts'
