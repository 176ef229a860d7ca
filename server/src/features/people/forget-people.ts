import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** Takes people off the records with everything by which they are found: they have no membership and no account. */
export const forgetPeople = async (tx: Transaction, personIds: readonly string[]): Promise<void> => {
  const are = sql`person_id = any(${sql.param(personIds)}::uuid[])`
  for (const table of ['person_phones', 'document_lookups', 'further_documents', 'people'])
    await tx.run(sql`delete from ${sql.raw(table)} where ${are}`)
}
