import { expect, it } from 'vitest'
import { ageOf, isFresh } from './redemption-age.ts'

const redeemedAt = '2026-09-24T01:00:00.000Z'
const at = (seconds: number) => Date.parse(redeemedAt) + seconds * 1000

it('an answer that comes at once is fresh, whatever the clock of the phone says', () => {
  const hour = 3600
  for (const wrong of [-hour, 0, hour]) {
    const age = ageOf({ redeemedAt }, at(wrong - 2), at(wrong))
    expect(age).toBeLessThanOrEqual(2_000)
    expect(isFresh(age)).toBe(true)
  }
})

it('an answer that comes after a reload, long after it was redeemed, is not', () => {
  const age = ageOf({ redeemedAt }, at(-1), at(300))
  expect(age).toBe(300_000)
  expect(isFresh(age)).toBe(false)
})

it('what was asked for long and redeemed only now is fresh', () => {
  expect(isFresh(ageOf({ redeemedAt }, at(-600), at(1)))).toBe(true)
})
