/** Welfare of members: the rules of its amounts. */
export { createRule } from './rules/create-rule.ts'
export { editRule } from './rules/edit-rule.ts'
export { listRules } from './rules/list-rules.ts'
export { removeRule } from './rules/remove-rule.ts'
export { listRulesBetween, type RuleBetween } from './rules/rules-between.ts'
