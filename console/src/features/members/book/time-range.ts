import { today } from '../../../platform/dates.ts'

/** So many days back from today, today among them. */
export const firstDayOfLast = (days: number): string => {
  const first = new Date(`${today()}T00:00:00Z`)
  first.setUTCDate(first.getUTCDate() - days + 1)
  return first.toISOString().slice(0, 10)
}
