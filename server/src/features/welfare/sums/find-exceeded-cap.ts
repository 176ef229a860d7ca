import { isBinding } from '../rules/is-binding.ts'

/** A rule of amounts as it meets a claim. `festival` is null where it holds for each festival. */
export type CapRule = {
  unionId: string
  category: string
  period: 'year' | 'festival' | 'event'
  festival: string | null
  capInFen: number
}

/** What somebody is about to receive. */
export type Received = { category: string; festival: string | null; valueInFen: number }

type ExceededCap = { capInFen: number; period: CapRule['period'] }

/** What a person has received of a category in the year, of all occasions and of this one. */
type Before = (occasion: string | null) => number

/** The strictest cap that a value would exceed, or undefined; each union's rule for one festival beats its general one. */
export const findExceededCap = (
  rules: readonly CapRule[],
  received: Received,
  before: Before,
): ExceededCap | undefined =>
  rules
    .filter((rule) => isBinding(rule, rules, received))
    .filter((rule) => amountOf(rule, before, received) > rule.capInFen)
    .sort((a, b) => a.capInFen - b.capInFen)[0]

const amountOf = ({ period, festival }: CapRule, before: Before, received: Received): number => {
  if (period === 'event') return received.valueInFen
  if (period === 'festival') return before(received.festival ?? '') + received.valueInFen
  return before(festival) + received.valueInFen
}
