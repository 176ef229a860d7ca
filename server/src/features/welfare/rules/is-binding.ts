import type { CapRule, Received } from '../sums/find-exceeded-cap.ts'

type Bound = Pick<Received, 'category' | 'festival'>

/** Whether a rule of amounts counts for what is received: a union's rule for one festival stands before its general one. */
export const isBinding = (rule: CapRule, rules: readonly CapRule[], received: Bound): boolean =>
  concerns(rule, received) && !isBeaten(rule, rules, received)

const concerns = ({ category, festival }: CapRule, received: Bound): boolean =>
  category === received.category && (festival === null || festival === received.festival)

const isBeaten = (rule: CapRule, rules: readonly CapRule[], received: Bound): boolean =>
  rule.festival === null &&
  rules.some(
    (other) =>
      other.unionId === rule.unionId &&
      other.period === rule.period &&
      other.festival !== null &&
      concerns(other, received),
  )
