import { normaliseCode } from './text.ts'

/**
 * A document or phone number as a cell or a form gives it, in one spelling. `undefined` when a spreadsheet
 * has already destroyed digits: it keeps fifteen and writes the rest as zeros or as 4.40106E+17.
 */
export function readWrittenNumber(input: string | number): string | undefined {
  if (typeof input === 'number') {
    return Number.isSafeInteger(input) && input >= 0 && input < 1e15 ? String(input) : undefined
  }
  const text = normaliseCode(input).replace(/^['‘’`]/, '')
  return /^\d(\.\d*)?E\+\d+$/.test(text) ? undefined : text
}
