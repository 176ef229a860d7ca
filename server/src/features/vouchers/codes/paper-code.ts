import type { Signing } from '../../../platform/sealing/signing.ts'
import { isSame } from './phone-code.ts'

type Printed = { id: string; number: string; prints: number }

const purpose = 'voucher.paper'
const macLength = 22

/** The code on the paper that was printed last. */
export const writePaperCode = (signing: Signing, { id, number, prints }: Printed): string => {
  for (const signature of signing.bareSignatures(purpose, `${id}.${number}.${prints}`))
    return `HGP.${number}.${prints}.${signature.slice(0, macLength)}`
  throw new Error('The keyring has no key for codes')
}

/** Papers printed before the last one are worth nothing. */
export const isLastPaper = (
  signing: Signing,
  { id, number, prints }: Printed,
  given: { print: number; mac: string },
): boolean => {
  if (given.print !== prints) return false
  for (const signature of signing.bareSignatures(purpose, `${id}.${number}.${prints}`))
    if (isSame(signature.slice(0, macLength), given.mac)) return true
  return false
}
