/** The rules of amounts: what a person has received in a year, and which cap that meets. */
export { changeSums, type SumChange } from './sums/change-sums.ts'
export { type CapRule, type ExceededCap, findExceededCap, type Received } from './sums/find-exceeded-cap.ts'
export { holdSums, type SumKey } from './sums/hold-sums.ts'
export { type CapsOfUnion, readCapRules } from './sums/read-cap-rules.ts'
export { readSums, type Sum } from './sums/read-sums.ts'
export { yearOf } from './sums/year-of.ts'
