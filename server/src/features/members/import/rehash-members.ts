import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import type { ImportScope, RehashedRow } from '../../imports/index.ts'
import { documentKey, documentPurpose, personPhonePurpose } from '../../people/index.ts'

type Stored = {
  documentKind: IdentityDocumentKind
  documentSealed: string
  phoneSealed?: string
} & Record<string, unknown>

/** Rows that were read before the keys were rotated, with look-up hashes and seals by the keys of now. */
export const rehashMembers = async (
  tx: Transaction,
  { sealing }: Context,
  scope: ImportScope,
): Promise<RehashedRow[]> => {
  const { keyId } = sealing.lookupHash(documentPurpose, '')
  const rows = await tx.rows<{ rowNumber: number; record: Stored }>(sql`
    select r.row_number as "rowNumber", r.record from ${scope.rows} r where r.record ->> 'lookupKeyId' <> ${keyId}`)
  return rows.map(({ rowNumber, record }) => {
    const number = sealing.unseal(documentPurpose, record.documentSealed)
    const reading = readIdentityDocument(record.documentKind, number)
    const key = documentKey(record.documentKind, reading.ok ? reading.uniqueNumber : number)
    const phone = record.phoneSealed && sealing.unseal(personPhonePurpose, record.phoneSealed)
    return {
      rowNumber,
      keyHashes: sealing.lookupHashes(documentPurpose, key).map(({ hash }) => hash),
      record: {
        ...record,
        documentSealed: sealing.seal(documentPurpose, number),
        lookupKeyId: keyId,
        ...(phone && {
          phoneSealed: sealing.seal(personPhonePurpose, phone),
          phoneHashes: sealing.lookupHashes(personPhonePurpose, phone).map(({ hash }) => hash),
        }),
      },
    }
  })
}
