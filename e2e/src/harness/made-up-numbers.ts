import { residentIdentityCheckDigit } from '@huigong/contract/values/citizen-number'
import {
  creditCodeCheckCharacter,
  organisationCodeCheckCharacter,
} from '@huigong/contract/values/credit-code'

/** A valid number that is nobody's: city digits 99 were never given out, and the demo uses other provinces. */
export const citizenNumber = (index: number): string => {
  const bornOn = 19_700_101 + Math.floor(index / 1000) * 10_000
  const first17 = `319901${bornOn}${String(index % 1000).padStart(3, '0')}`
  return first17 + residentIdentityCheckDigit(first17)
}

/** The same number with one digit mistyped: only the check digit tells. */
export const mistyped = (number: string): string => {
  const last = number.at(-1) === '0' ? '1' : '0'
  return number.slice(0, -1) + last
}

/** A valid 统一社会信用代码 of a firm (91) or a base union (81) that the demo does not have. */
export const creditCode = (prefix: '91' | '81', index: number): string => {
  const organisation = `MA${String(900_000 + index)}`
  const first17 = `${prefix}310199${organisation}${organisationCodeCheckCharacter(organisation)}`
  return first17 + creditCodeCheckCharacter(first17)
}
