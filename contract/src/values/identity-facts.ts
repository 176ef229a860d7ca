import { readIdentityDocument } from './identity-document.ts'
import type { IdentityDocumentKind } from './identity-document-kinds.ts'
import { readWrittenNumber } from './written-number.ts'

export type FactsNeeded = { birth: boolean; nationality: boolean }

/**
 * What a document's number does not tell and its holder therefore says. `birth`: birth date and sex. `nationality`: of
 * foreign passports. Of a number that is not complete yet it answers what most documents of the kind ask for.
 * Source: domain rules 1.2.
 */
export const factsNeeded = (kind: IdentityDocumentKind, number: string): FactsNeeded => {
  const reading = readIdentityDocument(kind, number)
  const tellsBirth = reading.ok ? reading.bornOn !== undefined : usuallyTells(kind, number)
  return { birth: !tellsBirth, nationality: kind === 'foreign_passport' }
}

/** Permanent residence cards of before December 2023 begin with letters and tell nothing. */
const usuallyTells = (kind: IdentityDocumentKind, number: string): boolean =>
  kind === 'resident_identity_card' ||
  kind === 'hk_macao_taiwan_residence_permit' ||
  (kind === 'foreign_permanent_residence_card' && !/^[A-Z]/.test(readWrittenNumber(number) ?? ''))
