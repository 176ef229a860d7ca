import { guessIdentityDocumentKind } from '@huigong/contract/values/guess-identity-document-kind'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { readPhone } from '@huigong/contract/values/phone'
import { normaliseText } from '@huigong/contract/values/text'
import { type SQL, sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import { documentKey, documentPurpose, personPhonePurpose } from '../people/index.ts'

/**
 * A whole identity number or phone is found by its keyed hash; anything else is the beginning of a name,
 * or from two characters on also its end.
 */
export const memberSearch = ({ sealing }: Pick<Equipment, 'sealing'>, text: string): SQL => {
  const search = normaliseText(text)
  const phone = readPhone(search)
  if (phone.ok)
    return byPerson('person_phones', 'phone_hash', sealing.lookupHashes(personPhonePurpose, phone.phone))
  const kind = guessIdentityDocumentKind(search)
  const document = kind && readIdentityDocument(kind, search)
  if (document?.ok) {
    const key = documentKey(document.kind, document.uniqueNumber)
    return byPerson('document_lookups', 'document_hash', sealing.lookupHashes(documentPurpose, key))
  }
  return byName(search)
}

/**
 * Stays a condition on the joined row: for a common surname the walk through the branch finds a page soonest, for
 * a rare name the trigram index. One character is a surname, since no index knows what ends in one.
 */
const byName = (search: string): SQL => {
  const pattern = search.replace(/[\\%_]/g, '\\$&')
  if ([...search].length === 1) return sql`p.name like ${`${pattern}%`}`
  return sql`(p.name like ${`${pattern}%`} or p.name like ${`%${pattern}`})`
}

const byPerson = (table: string, column: string, hashes: { hash: string }[]): SQL =>
  sql`m.person_id in (select person_id from ${sql.raw(table)}
    where ${sql.raw(column)} in ${hashes.map((lookup) => lookup.hash)})`
