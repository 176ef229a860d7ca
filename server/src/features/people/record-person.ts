import type { IdentityDocumentKind, Sex } from '@huigong/contract/values/identity-document-kinds'
import { maskIdentityNumber } from '@huigong/contract/values/masking'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { documentKey, documentPurpose } from './document-key.ts'
import { findPersonByDocument, type PersonFound } from './find-person-by-document.ts'

export type NewPerson = {
  name: string
  kind: IdentityDocumentKind
  number: string
  uniqueNumber: string
  sex?: Sex | null
  bornOn?: string | null
  nationality?: string | null
}

/** Finds the person of a document or records a new one; two requests at once end up with the same person. */
export const recordPerson = async (
  tx: Transaction,
  ctx: Context,
  person: NewPerson,
): Promise<PersonFound> => {
  const known = await findPersonByDocument(tx, ctx, person.kind, person.uniqueNumber)
  if (known) return known
  const personId = v7()
  const lookup = ctx.sealing.lookupHash(documentPurpose, documentKey(person.kind, person.uniqueNumber))
  const isFirst = await tx.run(sql`
    insert into document_lookups (document_hash, key_id, person_id) values (${lookup.hash}, ${lookup.keyId}, ${personId})
    on conflict do nothing`)
  if (!isFirst) return (await findPersonByDocument(tx, ctx, person.kind, person.uniqueNumber))!
  await tx.run(sql`
    insert into people (person_id, name, sex, born_on, nationality, document_kind, document_sealed, document_masked,
      created_at)
    values (${personId}, ${person.name}, ${person.sex ?? null}, ${person.bornOn ?? null}::date,
      ${person.nationality ?? null}, ${person.kind}, ${ctx.sealing.seal(documentPurpose, person.number)},
      ${maskIdentityNumber(person.kind, person.number)}, ${ctx.clock.now()})`)
  return { personId, name: person.name, phoneMasked: null, verifiedAt: null, verifiedName: null }
}
