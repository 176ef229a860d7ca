import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** A union took the person in under the verified name: that is the record's name from now on, with the employer given. */
export const settleRecord = (
  tx: Transaction,
  personId: string,
  employerName: string | null,
): Promise<number> =>
  tx.run(sql`
    update people set name = coalesce(verified_name, name), employer_name = coalesce(${employerName}, employer_name),
      revision = revision + 1
    where person_id = ${personId}`)
