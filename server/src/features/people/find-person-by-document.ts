import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Equipment } from '../access/index.ts'
import { documentKey, documentPurpose } from './document-key.ts'

export type PersonFound = {
  personId: string
  name: string
  phoneMasked: string | null
  verifiedAt: Date | null
  verifiedName: string | null
}

/** The person of a document, locked until the transaction ends, so that two changes of one person follow each other. */
export const findPersonByDocument = async (
  tx: Transaction,
  equipment: Pick<Equipment, 'sealing'>,
  kind: string,
  uniqueNumber: string,
): Promise<PersonFound | undefined> => {
  const hashes = equipment.sealing
    .lookupHashes(documentPurpose, documentKey(kind, uniqueNumber))
    .map((lookup) => lookup.hash)
  const found = await tx.find<PersonFound>(sql`
    select p.person_id as "personId", p.name, p.phone_masked as "phoneMasked", p.verified_at as "verifiedAt",
      p.verified_name as "verifiedName"
    from document_lookups d join people p on p.person_id = d.person_id
    where d.document_hash in ${hashes} for update of p`)
  if (!found || (await isStillTheirs(tx, found.personId, hashes))) return found
  return findPersonByDocument(tx, equipment, kind, uniqueNumber)
}

/** While we waited for the lock the document may have passed to another record: it was mended, or two became one. */
const isStillTheirs = async (tx: Transaction, personId: string, hashes: string[]): Promise<boolean> =>
  (await tx.find(sql`
    select 1 from document_lookups where person_id = ${personId} and document_hash in ${hashes}`)) !==
  undefined
