const dayInMs = 86_400_000

/** The date some days after (or, with a negative number, before) another, such as `2026-03-01`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10)
