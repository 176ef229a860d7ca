import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { maskIdentityNumber } from '@huigong/contract/values/masking'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import { documentKey, documentPurpose } from './document-key.ts'
import type { Identity } from './read-identity.ts'

type Known = { kind: IdentityDocumentKind; sealed: string }

/** Gives a person another first document; false where it belongs to another record. The caller has locked the person. */
export const changeDocument = async (
  tx: Transaction,
  { sealing }: Pick<Equipment, 'sealing'>,
  personId: string,
  { kind, number, uniqueNumber }: Identity,
): Promise<boolean> => {
  const known = await tx.find<Known>(sql`
    select document_kind as kind, document_sealed as sealed from people where person_id = ${personId}`)
  const [lookup] = sealing.lookupHashes(documentPurpose, documentKey(kind, uniqueNumber))
  const old = hashesOf({ sealing }, known!)
  await tx.run(sql`delete from document_lookups where person_id = ${personId} and document_hash in ${old}`)
  const isFree = await tx.run(sql`
    insert into document_lookups (document_hash, key_id, person_id)
    values (${lookup!.hash}, ${lookup!.keyId}, ${personId}) on conflict do nothing`)
  if (!isFree) return false
  await tx.run(sql`
    update people set document_kind = ${kind}, document_sealed = ${sealing.seal(documentPurpose, number)},
      document_masked = ${maskIdentityNumber(kind, number)}, revision = revision + 1
    where person_id = ${personId}`)
  return true
}

/** The first document of a person, for comparing; it never leaves the server. */
export const documentOf = async (
  tx: Transaction,
  { sealing }: Pick<Equipment, 'sealing'>,
  personId: string,
): Promise<{ kind: IdentityDocumentKind; number: string }> => {
  const known = await tx.find<Known>(sql`
    select document_kind as kind, document_sealed as sealed from people where person_id = ${personId}`)
  return { kind: known!.kind, number: sealing.unseal(documentPurpose, known!.sealed) }
}

const hashesOf = ({ sealing }: Pick<Equipment, 'sealing'>, { kind, sealed }: Known): string[] => {
  const number = sealing.unseal(documentPurpose, sealed)
  const document = readIdentityDocument(kind, number, { allowLegacy: true })
  const key = documentKey(kind, document.ok ? document.uniqueNumber : number)
  return sealing.lookupHashes(documentPurpose, key).map(({ hash }) => hash)
}
