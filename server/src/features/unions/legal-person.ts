import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { maskIdentityNumber } from '@huigong/contract/values/masking'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'

export const legalPersonPurpose = 'union.legal_person'

/** The legal person's number as applications and records keep it: sealed, beside what may be shown of it. */
export type SealedDocument = { kind: IdentityDocumentKind; sealed: string; masked: string }

type Given = { kind: IdentityDocumentKind; number: string }

/** Reads the number again with today's date, which the contract does not know, and seals it. */
export const sealLegalPerson = (ctx: Context, { kind, number }: Given): SealedDocument => {
  const document = readIdentityDocument(kind, number, { today: todayInShanghai(ctx.clock) })
  if (!document.ok) throw refusedNumber(`identity_document.${document.code}`)
  return {
    kind: document.kind,
    sealed: ctx.sealing.seal(legalPersonPurpose, document.number),
    masked: maskIdentityNumber(document.kind, document.number),
  }
}

export const refusedNumber = (code: string): DomainError =>
  new DomainError('input.invalid', { issues: [{ path: 'legalPersonDocument.number', code }] })
