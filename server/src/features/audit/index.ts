/** Typed facts of every change, sealed into a hash chain that `npm run audit:verify` recomputes. */
export { listFacts } from './list-facts.ts'
export { type Fact, recordFact } from './record-fact.ts'
export { recordFacts } from './record-facts.ts'
export { sealFacts } from './seal-facts.ts'
export { verifyChain } from './verify-chain.ts'
