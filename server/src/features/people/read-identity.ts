import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind, Sex } from '@huigong/contract/values/identity-document-kinds'
import { factsNeeded } from '@huigong/contract/values/identity-facts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Clock } from '../../ports/clock/port.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'

/** Who somebody is by a document, as it was typed. */
export type IdentityTyped = {
  name: string
  document: { kind: IdentityDocumentKind; number: string }
  bornOn?: string | null | undefined
  sex?: Sex | null | undefined
  nationality?: string | null | undefined
}

/** The same read by the document's own rule; null is what nobody told. */
export type Identity = {
  name: string
  kind: IdentityDocumentKind
  number: string
  uniqueNumber: string
  bornOn: string | null
  sex: Sex | null
  nationality: string | null
}

/** Whose passport is a Chinese one. */
const chinese = /^(中国|中华人民共和国|china|prc|people.s republic of china|chn|cn|156)$/i

/** What the number tells is taken from it, and what is typed besides must agree (domain rules 1.1, 1.2). */
export const readIdentity = (clock: Clock, typed: IdentityTyped): Identity => {
  const today = todayInShanghai(clock)
  const document = readIdentityDocument(typed.document.kind, typed.document.number, { today })
  if (!document.ok) throw refused('document.number', `identity_document.${document.code}`)
  const { kind, number, uniqueNumber } = document
  if (document.bornOn && typed.bornOn && typed.bornOn !== document.bornOn)
    throw refused('bornOn', 'import.birth_differs')
  if (document.sex && typed.sex && typed.sex !== document.sex) throw refused('sex', 'import.sex_differs')
  if (typed.bornOn && typed.bornOn > today) throw refused('bornOn', 'import.date_in_future')
  if (kind === 'foreign_passport' && chinese.test(typed.nationality?.trim() ?? ''))
    throw refused('nationality', 'identity_document.unknown_kind')
  return {
    name: typed.name,
    kind,
    number,
    uniqueNumber,
    bornOn: document.bornOn ?? typed.bornOn ?? null,
    sex: document.sex ?? typed.sex ?? null,
    nationality: typed.nationality || null,
  }
}

/** Throws the code unless everything is known that the number does not tell. */
export const assertFacts = (
  identity: Identity,
  code: 'verification.facts_missing' | 'proof.facts_missing',
): void => {
  const needed = factsNeeded(identity.kind, identity.number)
  const lacksBirth = needed.birth && !(identity.bornOn && identity.sex)
  if (lacksBirth || (needed.nationality && !identity.nationality)) throw new DomainError(code)
}

const refused = (path: string, code: string) => new DomainError('input.invalid', { issues: [{ path, code }] })
