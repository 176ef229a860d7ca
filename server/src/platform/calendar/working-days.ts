import chineseDays from 'chinese-days'

const dayInMs = 86_400_000

/**
 * The day on which so many working days have passed since a day. Public holidays and the weekends worked instead are
 * those that the State Council has announced; a year not yet announced has plain weekends.
 */
export const addWorkingDays = (from: string, workingDays: number): string => {
  let at = Date.parse(`${from}T00:00:00Z`)
  for (let left = workingDays; left > 0; ) {
    at += dayInMs
    if (chineseDays.isWorkday(textOf(at))) left--
  }
  return textOf(at)
}

const textOf = (at: number) => new Date(at).toISOString().slice(0, 10)
