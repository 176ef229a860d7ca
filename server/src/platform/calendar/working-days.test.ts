import { expect, it } from 'vitest'
import { addWorkingDays } from './working-days.ts'

it.each([
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-20', 5, '2026-11-27'],
  // 国庆节 2026: 1 to 7 October are free, Saturday the 10th is worked.
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-11-20', 0, '2026-11-20'],
])('%s and %i working days: %s', (from, days, until) => {
  expect(addWorkingDays(from, days)).toBe(until)
})
