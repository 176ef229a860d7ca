import { randomUUID } from 'node:crypto'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityCheck } from './port.ts'

/** Knows no authority: a name with a well-formed document is taken for true. */
export const localIdentityCheck: IdentityCheck = {
  async checkIdentity({ name, document }) {
    const isWellFormed = name.trim() !== '' && readIdentityDocument(document.kind, document.number).ok
    return { verdict: isWellFormed ? 'match' : 'mismatch', reference: `local-${randomUUID()}` }
  },
}
