const millisecondsPerDay = 86_400_000
const daysFrom1900To1970 = 25_569
const daysFrom1900To1904 = 1_462
const serialOfYear10000 = 2_958_466

/** The built-in formats that show a date or time; 27–36 and 50–58 are those of Chinese and other East Asian Excel. */
const builtInDateFormats = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
])

/** Whether a number format shows a date or time. `code` is the custom format of the workbook, if it has one. */
export function isDateFormat(formatId: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDateFormats.has(formatId)
  const positivePart = code
    .replace(/\[[hms]+\]/gi, 'h')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0]
  return /[ymdhs]/i.test(positivePart!.replace(/general/gi, ''))
}

/** A serial of the 1900 system, whatever the workbook counts from. */
export function toSerialSince1900(serial: number, isSince1904: boolean): number {
  return isSince1904 ? serial + daysFrom1900To1904 : serial
}

/** `2024-02-29`, `2024-02-29 08:30:00`, or `08:30:00` for less than a day; undefined when it is no day at all. */
export function findDateText(serial: number): string | undefined {
  if (!(serial >= 0 && serial < serialOfYear10000)) return undefined
  // Excel believes in a 29 February 1900 (serial 60), so that days before it count from one day later.
  const days = serial < 60 ? serial + 1 : serial
  const text = new Date(Math.round((days - daysFrom1900To1970) * millisecondsPerDay)).toISOString()
  const [day, time] = [text.slice(0, 10), text.slice(11, 19)]
  if (serial < 1) return time
  return time === '00:00:00' ? day : `${day} ${time}`
}

/** The serial of an ISO date as in cells of kind `d`; undefined when it is none. */
export function findSerial(isoText: string): number | undefined {
  const instant = Date.parse(/[zZ]$/.test(isoText) || !isoText.includes('T') ? isoText : `${isoText}Z`)
  return Number.isNaN(instant) ? undefined : instant / millisecondsPerDay + daysFrom1900To1970
}
