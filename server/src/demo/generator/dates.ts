const dayInMs = 86_400_000
const shanghaiOffsetInMs = 8 * 3_600_000

/** The number of the day in China's time zone, counted from 1970-01-01. */
export function dayNumberOf(instant: Date): number {
  return Math.floor((instant.getTime() + shanghaiOffsetInMs) / dayInMs)
}

/** The first instant of a day in China's time zone. */
export function startOfDay(dayNumber: number): Date {
  return new Date(dayNumber * dayInMs - shanghaiOffsetInMs)
}

// Millions of records share some thirty thousand days: working each out once saves a third of the time.
const written = new Map<number, string>()
const read = new Map<string, number>()

/** yyyy-MM-dd. */
export function dateOf(dayNumber: number): string {
  const known = written.get(dayNumber)
  if (known !== undefined) return known
  const date = new Date(dayNumber * dayInMs).toISOString().slice(0, 10)
  written.set(dayNumber, date)
  return date
}

export function dayNumberOfDate(date: string): number {
  const known = read.get(date)
  if (known !== undefined) return known
  const dayNumber = Date.parse(`${date}T00:00:00Z`) / dayInMs
  read.set(date, dayNumber)
  return dayNumber
}
