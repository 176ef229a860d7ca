import {
  creditCodeCheckCharacter,
  organisationCodeCheckCharacter,
} from '@huigong/contract/values/credit-code'
import { permute } from './permute.ts'

/** The first two characters of GB 32100-2015: who registered it, and what it is. */
export type CreditCodePrefix = '11' | '12' | '52' | '81' | '89' | '91'

/** A valid 统一社会信用代码 whose organisation part no other index of the same seed has. */
export function creditCode(
  seed: number,
  index: number,
  prefix: CreditCodePrefix,
  regionCode: string,
): string {
  const first8 = String(permute(index, 100_000_000, seed ^ 0x75736363)).padStart(8, '0')
  const first17 = `${prefix}${regionCode.slice(0, 6)}${first8}${organisationCodeCheckCharacter(first8)}`
  return first17 + creditCodeCheckCharacter(first17)
}
