import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'

export type IdentityToCheck = {
  name: string
  /** `number` in its stored spelling: half-width, upper-case. */
  document: { kind: IdentityDocumentKind; number: string }
}

/** `unavailable`: nobody could say; ask again later. `reference`: under which the source can look the answer up. */
export type IdentityVerdict = { verdict: 'match' | 'mismatch' | 'unavailable'; reference: string }

/** Asks an authority whether name and document belong together. Does not throw when the source is out of reach. */
export type IdentityCheck = { checkIdentity: (identity: IdentityToCheck) => Promise<IdentityVerdict> }
