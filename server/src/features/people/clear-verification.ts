import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** The account behind a person's record is gone: what came by it goes too, and only the union's own record stays. */
export const clearVerification = async (tx: Transaction, personId: string): Promise<void> => {
  await tx.run(sql`delete from person_phones where person_id = ${personId}`)
  await tx.run(sql`
    update people set verified_at = null, verified_name = null, phone_sealed = null, phone_masked = null,
      revision = revision + 1
    where person_id = ${personId}`)
}
