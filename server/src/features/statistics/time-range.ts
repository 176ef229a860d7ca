import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Clock } from '../../ports/clock/port.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'

export type AskedRange = { from?: string | undefined; to?: string | undefined }

/** Both days are part of it. */
export type TimeRange = { from: string; to: string; grain: 'day' | 'month' }

const usualDays = 30
const mostDays = 92
const mostYears = 10
const dayInMs = 86_400_000

/** The asked days, by default the last thirty; by day up to a quarter of a year, then by month. */
export const timeRangeOf = (clock: Clock, asked: AskedRange): TimeRange => {
  const today = todayInShanghai(clock)
  const to = asked.to ?? today
  const from = asked.from ?? textOf(dayNumber(to) - usualDays + 1)
  if (from > to || to > today || yearsLater(from) < to) throw new DomainError('statistics.range_wrong')
  return { from, to, grain: dayNumber(to) - dayNumber(from) < mostDays ? 'day' : 'month' }
}

/** The days, or the first days of the months, of the range, oldest first. */
export const periodsOf = ({ from, to, grain }: TimeRange): string[] => {
  const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) =>
    textOf(dayNumber(from) + index),
  )
  return grain === 'day' ? days : [...new Set(days.map((day) => `${day.slice(0, 7)}-01`))]
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayInMs
const textOf = (number: number) => new Date(number * dayInMs).toISOString().slice(0, 10)
const yearsLater = (day: string) => String(Number(day.slice(0, 4)) + mostYears) + day.slice(4)
