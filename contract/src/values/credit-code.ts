import { z } from 'zod'
import { readWrittenNumber } from './written-number.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Registering authority (first character) and the kinds of body (second) that the standard gives it. */
const authorities: Readonly<Record<string, string>> = {
  1: '1239',
  2: '19',
  3: '123459',
  4: '19',
  5: '1239',
  6: '129',
  7: '129',
  8: '19',
  9: '1239',
  A: '19',
  N: '1239',
  Y: '1',
}

export type CreditCodeProblem =
  | 'empty'
  | 'number_lost_digits'
  | 'wrong_length'
  | 'wrong_characters'
  | 'wrong_authority'
  | 'wrong_region'
  | 'wrong_check_digit'
  | 'not_a_union'

export type CreditCodeWarning = 'unusual_kind' | 'organisation_code_mismatch' | 'is_union_code'

export type CreditCodeReading =
  | { ok: true; code: string; warnings: CreditCodeWarning[] }
  | { ok: false; code: CreditCodeProblem }

/** 统一社会信用代码. With `owner`, also whether it suits a union or an employer. Source: GB 32100-2015. */
export function readCreditCode(input: string | number, owner?: 'union' | 'employer'): CreditCodeReading {
  const code = readWrittenNumber(input)?.replaceAll('-', '')
  if (code === undefined) return { ok: false, code: 'number_lost_digits' }
  const problem = findProblem(code)
  if (problem) return { ok: false, code: problem }
  if (owner === 'union' && !isUnionCreditCode(code)) return { ok: false, code: 'not_a_union' }
  return { ok: true, code, warnings: listWarnings(code, owner) }
}

/** Last character, from the first seventeen. The outer modulo makes a remainder of 31 the character `0`. */
export function creditCodeCheckCharacter(first17: string): string {
  if (!/^[0-9A-HJ-NPQRTUWXY]{17}$/.test(first17)) {
    throw new RangeError('Seventeen characters of a credit code are needed')
  }
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(first17.charAt(i)), 0)
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** Check character of 组织机构代码, from its first eight characters. Source: GB 11714. */
export function organisationCodeCheckCharacter(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8)) throw new RangeError('Eight digits or capital letters are needed')
  const values = Array.from(first8, (character) => Number.parseInt(character, 36))
  const sum = values.reduce((total, value, index) => total + value * organisationWeights[index]!, 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : String(check % 11)
}

/** Whether the code belongs to a union: 81 基层工会, 89 the levels above and their 派出机构. */
export function isUnionCreditCode(code: string): boolean {
  return /^8[19]/.test(code) && findProblem(code) === undefined
}

/** A form's credit code, given back in its stored spelling; issues are `credit_code.<problem>`. */
export const creditCodeInput = creditCodeOf()
/** As `creditCodeInput`, and a union's: 81… or 89…. */
export const unionCreditCodeInput = creditCodeOf('union')

function creditCodeOf(owner?: 'union') {
  return z
    .string({ error: 'credit_code.empty' })
    .transform((input, context) => {
      const reading = readCreditCode(input.slice(0, 64), owner)
      if (reading.ok) return reading.code
      context.addIssue({ code: 'custom', message: `credit_code.${reading.code}` })
      return z.NEVER
    })
    .pipe(z.string())
}

function findProblem(code: string): CreditCodeProblem | undefined {
  if (code === '') return 'empty'
  if (code.length !== 18) return 'wrong_length'
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return 'wrong_characters'
  if (!Object.hasOwn(authorities, code.charAt(0))) return 'wrong_authority'
  if (!/^..\d{6}/.test(code)) return 'wrong_region'
  if (creditCodeCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) return 'wrong_check_digit'
}

function listWarnings(code: string, owner?: 'union' | 'employer'): CreditCodeWarning[] {
  const warnings: CreditCodeWarning[] = []
  // Not a refusal: villages and residents' committees hold real 54… codes that the published table lacks.
  if (!authorities[code.charAt(0)]?.includes(code.charAt(1))) warnings.push('unusual_kind')
  if (organisationCodeCheckCharacter(code.slice(8, 16)) !== code.charAt(16)) {
    warnings.push('organisation_code_mismatch')
  }
  if (owner === 'employer' && code.startsWith('8')) warnings.push('is_union_code')
  return warnings
}
