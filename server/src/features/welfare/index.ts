/** The rules of amounts, what people have received under them, and how far the unions below are. */

export { getProgress } from './progress/get-progress.ts'
export { createRule } from './rules/create-rule.ts'
export { editRule } from './rules/edit-rule.ts'
export { listRules } from './rules/list-rules.ts'
export { removeRule } from './rules/remove-rule.ts'
export { listRulesBetween, type RuleBetween } from './rules/rules-between.ts'
export { changeSums, type SumChange } from './sums/change-sums.ts'
export { type CapRule, type ExceededCap, findExceededCap, type Received } from './sums/find-exceeded-cap.ts'
export { holdSums, type SumKey } from './sums/hold-sums.ts'
export { type CapsOfUnion, readCapRules } from './sums/read-cap-rules.ts'
export { readSums, type Sum } from './sums/read-sums.ts'
export { yearOf } from './sums/year-of.ts'
