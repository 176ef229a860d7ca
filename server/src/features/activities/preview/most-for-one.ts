import type { ClaimRules } from '@huigong/contract'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'

export type Offered = { units: number; valueInFen: number }

type Rules = Pick<ClaimRules, 'times' | 'timesADay' | 'countedBy' | 'admission'>

/** The most that one person can receive of these vouchers on so many days: the dearest first, as far as there are any. */
export const mostForOne = (offered: readonly Offered[], rules: Rules, days: number): number => {
  const isOne = rules.times === 'once' || rules.admission === 'drawn'
  const claims = isOne ? 1 : rules.timesADay * days
  const isCountedTogether = rules.countedBy === 'activity' || rules.admission === 'drawn'
  let left = claims
  let amount = 0
  for (const { units, valueInFen } of [...offered].sort((a, b) => b.valueInFen - a.valueInFen)) {
    const taken = Math.min(units, isCountedTogether ? left : claims)
    amount += taken * valueInFen
    left -= taken
  }
  return amount
}

const dayMilliseconds = 86_400_000
const midnight = (day: string) => Date.parse(`${day}T00:00:00+08:00`)

/** On how many days of Shanghai's calendar it is open; `endsAt` is no moment of it any more. */
export const daysBetween = (startsAt: Date, endsAt: Date): number => {
  const first = midnight(dateInShanghai(startsAt))
  const last = midnight(dateInShanghai(new Date(endsAt.getTime() - 1)))
  return Math.round((last - first) / dayMilliseconds) + 1
}

/** Days of the calendar year that has the most of them: caps count years. */
export const mostDaysOfAYear = (startsAt: Date, endsAt: Date): number => {
  const first = Number(dateInShanghai(startsAt).slice(0, 4))
  const last = Number(dateInShanghai(new Date(endsAt.getTime() - 1)).slice(0, 4))
  const days: number[] = []
  for (let year = first; year <= last; year++) {
    const from = Math.max(startsAt.getTime(), midnight(`${year}-01-01`))
    const until = Math.min(endsAt.getTime(), midnight(`${year + 1}-01-01`))
    days.push(daysBetween(new Date(from), new Date(until)))
  }
  return Math.max(...days)
}
