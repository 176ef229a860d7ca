import { z } from 'zod'
import { normaliseText } from './text.ts'

export type DateProblem =
  | 'empty'
  | 'wrong_shape'
  | 'year_only'
  | 'two_digit_year'
  | 'year_not_first'
  | 'ambiguous_month'
  | 'no_such_day'
  | 'out_of_range'

export type DateReading = { ok: true; date: string } | { ok: false; code: DateProblem }

const millisecondsOfDay = 86_400_000
const lastSerial = 109_574

/**
 * A date as a workbook or a person gives it: an Excel serial, a `Date` (read in UTC, as spreadsheet readers
 * make them), 1990/3/7, 1990-03-07, 19900307, 1990.03.07, 1990年3月7日; a month alone is its first day.
 * Years 1900 to 2199. A time of day is dropped.
 */
export function readDate(cell: string | number | Date): DateReading {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return { ok: false, code: 'wrong_shape' }
    return dateOf(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate())
  }
  return typeof cell === 'number' ? readNumber(cell) : readText(cell)
}

/** Whether the text is a real day written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `YYYY-MM-DD`, a real day. */
export const calendarDate = z
  .string({ error: 'date.empty' })
  .refine(isCalendarDate, { error: 'date.no_such_day' })

/** Full years of age on a day; both are `YYYY-MM-DD`. Somebody born on 29 February turns on 1 March. */
export function ageOn(bornOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}

function readNumber(cell: number): DateReading {
  if (!Number.isFinite(cell) || cell < 0) return { ok: false, code: 'out_of_range' }
  if (Number.isInteger(cell) && cell >= 1900 && cell < 2200) return { ok: false, code: 'year_only' }
  const month = /^((?:19|20|21)\d\d)\.(\d{1,2})$/.exec(String(cell))
  // 1990.10 typed into a cell is kept as 1990.1, which January would be too.
  if (month?.[2] === '1') return { ok: false, code: 'ambiguous_month' }
  if (month) return dateOf(Number(month[1]), Number(month[2]), 1)
  return cell < lastSerial + 1 ? dateOfSerial(Math.floor(cell)) : readText(String(cell))
}

function readText(cell: string): DateReading {
  const text = normaliseText(cell).replace(/[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/, '')
  if (text === '') return { ok: false, code: 'empty' }
  if (/^[12]\d{3}\s*年?$/.test(text)) return { ok: false, code: 'year_only' }
  if (/^\d{5}(\.0+)?$/.test(text)) return dateOfSerial(Number(text))
  const parts = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined)
  if (parts) return dateOf(Number(parts.year), Number(parts.month), Number(parts.day ?? 1))
  if (/^\d{1,2}\D+\d{1,2}\D+\d{4}$/.test(text)) return { ok: false, code: 'year_not_first' }
  if (/^\d{2}\D+\d{1,2}\D+\d{1,2}\D?$/.test(text)) return { ok: false, code: 'two_digit_year' }
  return { ok: false, code: 'wrong_shape' }
}

const shapes = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})?$/,
  /^(?<year>\d{4})\s*(?<mark>[/.-])\s*(?<month>\d{1,2})(?:\s*\k<mark>\s*(?<day>\d{1,2}))?$/,
  /^(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*[日号])?$/,
]

function dateOfSerial(serial: number): DateReading {
  if (serial < 1 || serial > lastSerial) return { ok: false, code: 'out_of_range' }
  // Excel counts a 29 February 1900 that never was: day 60 is no day, and all before it are one off.
  if (serial === 60) return { ok: false, code: 'no_such_day' }
  const instant = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * millisecondsOfDay)
  return dateOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate())
}

function dateOf(year: number, month: number, day: number): DateReading {
  const date = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
  if (!isCalendarDate(date)) return { ok: false, code: 'no_such_day' }
  return year < 1900 || year > 2199 ? { ok: false, code: 'out_of_range' } : { ok: true, date }
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
