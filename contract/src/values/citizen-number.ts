import { isCalendarDate } from './date.ts'
import type { IdentityDocumentProblem, Sex } from './identity-document-kinds.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

type CitizenNumber = { ok: true; number: string; bornOn: string; sex: Sex }
type Failure = { ok: false; code: IdentityDocumentProblem }

/**
 * Check character of an eighteen-character number, from its first seventeen digits.
 * Source: GB 11643-1999 (ISO 7064 MOD 11-2). Throws a RangeError on anything but seventeen digits.
 */
export function residentIdentityCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new RangeError('Seventeen digits are needed')
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return '10X98765432'.charAt(sum % 11)
}

/** Length, characters, birth date, check digit: what resident cards, residence permits and 永居证 share. */
export function readCitizenNumber(number: string, today?: string): CitizenNumber | Failure {
  if (number.length !== 18) return { ok: false, code: 'wrong_length' }
  if (!/^\d{17}[\dX]$/.test(number)) return { ok: false, code: 'wrong_characters' }
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (bornOn < '1900' || !isCalendarDate(bornOn)) return { ok: false, code: 'wrong_birth_date' }
  if (today !== undefined && bornOn > today) return { ok: false, code: 'birth_in_future' }
  if (residentIdentityCheckDigit(number.slice(0, 17)) !== number[17]) {
    return { ok: false, code: 'wrong_check_digit' }
  }
  return { ok: true, number, bornOn, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' }
}

/** The eighteen-character form of a fifteen-digit number, which only people born from 1900 to 1999 have. */
export function upgradeLegacyNumber(number: string): string {
  const first17 = `${number.slice(0, 6)}19${number.slice(6)}`
  return first17 + residentIdentityCheckDigit(first17)
}
