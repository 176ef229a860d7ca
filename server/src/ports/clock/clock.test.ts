import { expect, it } from 'vitest'
import { createFixedClock } from './fixed.ts'
import { systemClock } from './system.ts'
import { todayInShanghai } from './today-in-shanghai.ts'

it('the day changes at midnight in China', () => {
  const clock = createFixedClock('2026-02-28T15:59:59.999Z')
  expect(todayInShanghai(clock)).toBe('2026-02-28')
  clock.set('2026-02-28T16:00:00Z')
  expect(todayInShanghai(clock)).toBe('2026-03-01')
})

it('a fixed clock moves only when told, and cannot be moved through what it gave', () => {
  const clock = createFixedClock('2026-01-01T00:00:00Z')
  clock.now().setFullYear(1999)
  expect(clock.now()).toEqual(new Date('2026-01-01T00:00:00Z'))
  clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4 })
  expect(clock.now()).toEqual(new Date('2026-01-02T02:03:04Z'))
})

it('the system clock goes', () => {
  expect(systemClock.now()).toBeInstanceOf(Date)
})
