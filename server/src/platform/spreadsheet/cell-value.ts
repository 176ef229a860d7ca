import { findDateText, findSerial, toSerialSince1900 } from './dates.ts'

/**
 * `text` is what to compare and store: numbers as plain decimals, dates as `2024-02-29`, errors as `#N/A`,
 * a formula that was never computed as `=…` of kind `error`.
 * `number` is the number, or the date's serial in the 1900 system.
 * `isImprecise`: a number of more than 15 digits. Excel has replaced the rest by zeros; the true digits are lost.
 */
export type CellValue = {
  text: string
  kind: 'text' | 'number' | 'date' | 'empty' | 'error'
  number?: number
  isImprecise?: true
}

/** A cell as the XML has it, its text already looked up. */
export type RawCell = {
  kind: string
  text: string | undefined
  formula: string | undefined
  isDateStyled: boolean
}

export const emptyCell: CellValue = Object.freeze({ text: '', kind: 'empty' })

const imprecisePast = 1e15

export function toCellValue(cell: RawCell, isSince1904: boolean): CellValue {
  const { kind, text } = cell
  if (text === undefined || text.trim() === '') {
    return cell.formula ? { text: `=${cell.formula}`, kind: kind === 'str' ? 'empty' : 'error' } : emptyCell
  }
  if (kind === 'e') return { text, kind: 'error' }
  if (kind === 'b') return { text: text === '1' || text === 'true' ? 'TRUE' : 'FALSE', kind: 'text' }
  if (kind === 'd') return fromIsoDate(text)
  if (kind !== 'n') return { text, kind: 'text' }
  return fromNumber(text.trim(), cell.isDateStyled, isSince1904)
}

function fromIsoDate(text: string): CellValue {
  const serial = findSerial(text)
  const dateText = serial === undefined ? undefined : findDateText(serial)
  return dateText === undefined ? { text, kind: 'text' } : { text: dateText, kind: 'date', number: serial }
}

function fromNumber(text: string, isDateStyled: boolean, isSince1904: boolean): CellValue {
  const number = Number(text)
  if (!Number.isFinite(number)) return { text, kind: 'text' }
  if (isDateStyled) {
    const serial = toSerialSince1900(number, isSince1904)
    const dateText = findDateText(serial)
    if (dateText !== undefined) return { text: dateText, kind: 'date', number: serial }
  }
  if (Math.abs(number) < imprecisePast)
    return { text: toPlainDecimal(String(number)), kind: 'number', number }
  return { text: toPlainDecimal(text), kind: 'number', number, isImprecise: true }
}

/** Writes `1.2E+17` as `120000000000000000`, without going through a floating-point number. */
function toPlainDecimal(text: string): string {
  const found = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text)
  const exponent = Number(found?.[4] ?? 0)
  if (found === null || Math.abs(exponent) > 310) return text
  const [, sign, whole = '', fraction = ''] = found
  const point = whole.length + exponent
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart(whole.length + fraction.length - Math.min(point, 0), '0')
  const cut = Math.max(point, 0)
  const wholeDigits = digits.slice(0, cut).replace(/^0+(?=\d)/, '') || '0'
  const fractionDigits = digits.slice(cut).replace(/0+$/, '')
  return (sign === '-' ? '-' : '') + wholeDigits + (fractionDigits && `.${fractionDigits}`)
}
