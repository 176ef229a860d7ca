import type { ActivityFinding, ActivityFindingCode, ClaimRules } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { isBinding, type RuleBetween } from '../../welfare/index.ts'
import { mostDaysOfAYear, mostForOne } from './most-for-one.ts'
import type { PlannedPrize } from './read-prizes.ts'

type Timed = { startsAt: Date; endsAt: Date; rules: ClaimRules }

/**
 * What of an activity goes beyond the rules of amounts: each rule by itself, for the most that one person can receive of
 * what it counts. A document that allows more turns a stop into a warning.
 */
export const findCaps = (
  activity: Timed,
  prizes: readonly PlannedPrize[],
  rules: readonly RuleBetween[],
): ActivityFinding[] =>
  rules.flatMap((rule) => {
    const counted = prizes.filter((prize) => isBinding(rule, rules, prize))
    return [...findCap(activity, counted, rule), ...findForms(counted, rule)]
  })

const findCap = (activity: Timed, counted: PlannedPrize[], rule: RuleBetween): ActivityFinding[] => {
  const amount = mostUnder(activity, counted, rule)
  if (amount <= rule.capInFen) return []
  const values = {
    cap: yuan(rule.capInFen),
    amount: yuan(amount),
    unionName: rule.unionName,
    document: rule.sourceDocument,
  }
  const override = activity.rules.overrideDocument
  if (override) return [{ code: 'cap_overridden', severity: 'warning', values: { ...values, override } }]
  return [{ code: codes[rule.period], severity: rule.enforcement === 'stop' ? 'stop' : 'warning', values }]
}

const codes = {
  year: 'year_cap_exceeded',
  festival: 'festival_cap_exceeded',
  event: 'event_cap_exceeded',
} as const satisfies Record<RuleBetween['period'], ActivityFindingCode>

const mostUnder = (activity: Timed, counted: PlannedPrize[], { period }: RuleBetween): number => {
  if (period === 'event') return Math.max(0, ...counted.map(({ valueInFen }) => valueInFen))
  const days = mostDaysOfAYear(activity.startsAt, activity.endsAt)
  if (period === 'year') return mostForOne(counted, activity.rules, days)
  const festivals = new Set(counted.map(({ festival }) => festival))
  const amounts = [...festivals].map((each) =>
    mostForOne(
      counted.filter(({ festival }) => festival === each),
      activity.rules,
      days,
    ),
  )
  return Math.max(0, ...amounts)
}

/** A form that is not allowed stays so whatever document allows a higher amount. */
const findForms = (counted: PlannedPrize[], rule: RuleBetween): ActivityFinding[] =>
  counted
    .filter(({ form }) => !rule.forms.includes(form))
    .map(({ name }) => ({
      code: 'form_not_allowed',
      severity: rule.enforcement === 'stop' ? 'stop' : 'warning',
      values: { name, unionName: rule.unionName, document: rule.sourceDocument },
    }))

/** Read in both languages. */
const yuan = (amountInFen: number) => formatFen(amountInFen, 'en').replace('CNY ', '¥')
