import type { IdentityDocumentKind } from './identity-document-kinds.ts'
import { readWrittenNumber } from './written-number.ts'

/**
 * The kind that a number's shape alone tells, for imports with 姓名 and 证件号码 only; `undefined` when
 * more than one kind may look so. A mistyped resident number is still guessed, so that reading it can say
 * what is wrong with it.
 */
export function guessIdentityDocumentKind(input: string | number): IdentityDocumentKind | undefined {
  const number = readWrittenNumber(input)
  // A number that lost its digits in a spreadsheet had more than fifteen: only citizen numbers do.
  if (number === undefined) return 'resident_identity_card'
  return shapes.find(([shape]) => shape.test(number))?.[1]
}

// The catch-all kinds (foreign passport, military card, one-trip permit) are never guessed.
const shapes: readonly [RegExp, IdentityDocumentKind][] = [
  [/^9\d{16}[\dX]$/, 'foreign_permanent_residence_card'],
  [/^[A-Z]{3}\d{12}$/, 'foreign_permanent_residence_card'],
  [/^8[123]0000\d{11}[\dX]$/, 'hk_macao_taiwan_residence_permit'],
  [/^(?=.{13,21}$)\d{6,}[\dA-Z]*$/, 'resident_identity_card'],
  [/^[HM](\d{8}|\d{10})$/, 'hk_macao_travel_permit'],
  [/^(E\d{8}|E[A-Z]\d{7}|[DSP]E\d{7}|K\d{8}|G\d{8})$/, 'chinese_passport'],
  [/^\d{8}$/, 'taiwan_travel_permit'],
]
