import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysBetween, mostDaysOfAYear, mostForOne, type Offered } from './most-for-one.ts'

const once = { times: 'once', timesADay: 1, countedBy: 'activity', admission: 'first_come' } as const
const offered: Offered[] = [
  { units: 10, valueInFen: 2000 },
  { units: 1, valueInFen: 5000 },
]

it.each([
  ['once, all prizes together', once, 3, 5000],
  ['once of each prize', { ...once, countedBy: 'prize' }, 3, 7000],
  ['twice a day for three days, together', { ...once, times: 'daily', timesADay: 2 }, 3, 5000 + 5 * 2000],
  ['twice a day of each', { ...once, times: 'daily', timesADay: 2, countedBy: 'prize' }, 3, 5000 + 6 * 2000],
  ['drawn', { ...once, times: 'daily', timesADay: 9, countedBy: 'prize', admission: 'drawn' }, 3, 5000],
] as const)('%s', (_, rules, days, most) => {
  expect(mostForOne(offered, rules, days)).toBe(most)
})

/** Takes one voucher after the other in every way there is. */
const byTrying = (prizes: readonly Offered[], claims: number): number => {
  if (claims === 0) return 0
  return Math.max(
    0,
    ...prizes.map((prize, index) =>
      prize.units === 0
        ? 0
        : prize.valueInFen +
          byTrying(
            prizes.map((each, place) => (place === index ? { ...each, units: each.units - 1 } : each)),
            claims - 1,
          ),
    ),
  )
}

it('nobody can receive more, and somebody can receive it', () => {
  const prize = fc.record({
    units: fc.integer({ min: 1, max: 3 }),
    valueInFen: fc.integer({ min: 0, max: 9 }),
  })
  fc.assert(
    fc.property(fc.array(prize, { maxLength: 3 }), fc.integer({ min: 1, max: 4 }), (prizes, claims) => {
      const rules = { ...once, times: 'daily', timesADay: claims } as const
      expect(mostForOne(prizes, rules, 1)).toBe(byTrying(prizes, claims))
    }),
    { numRuns: 100 },
  )
})

it('days are those of Shanghai; the moment of the end is none of them', () => {
  const at = (instant: string) => new Date(instant)
  expect(daysBetween(at('2026-11-01T15:59:59Z'), at('2026-11-01T16:00:00Z'))).toBe(1)
  expect(daysBetween(at('2026-11-01T15:59:59Z'), at('2026-11-01T16:00:01Z'))).toBe(2)
  expect(daysBetween(at('2026-11-01T16:00:00Z'), at('2026-11-11T16:00:00Z'))).toBe(10)
  expect(mostDaysOfAYear(at('2026-12-29T16:00:00Z'), at('2027-01-04T16:00:00Z'))).toBe(4)
  expect(mostDaysOfAYear(at('2026-11-01T16:00:00Z'), at('2026-11-11T16:00:00Z'))).toBe(10)
})
