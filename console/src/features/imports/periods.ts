import { today } from '../../platform/dates.ts'

export const importPeriods = ['today', 'week', 'month', 'all'] as const
export type ImportPeriod = (typeof importPeriods)[number]

const days: Record<ImportPeriod, number | undefined> = { today: 0, week: 6, month: 29, all: undefined }

/** First day of a period that ends today; none for everything. */
export const firstDayOf = (period: ImportPeriod): string | undefined => {
  const back = days[period]
  if (back === undefined) return undefined
  const first = new Date(`${today()}T00:00:00Z`)
  first.setUTCDate(first.getUTCDate() - back)
  return first.toISOString().slice(0, 10)
}
