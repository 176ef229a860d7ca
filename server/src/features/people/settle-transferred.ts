import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** People who came into another union: the employer of now, without what the old union noted of them. */
export const settleTransferred = (
  tx: Transaction,
  personIds: readonly string[],
  employerName: string | null,
): Promise<number> =>
  tx.run(sql`
    update people set employer_name = coalesce(${employerName}, employer_name), duty = null, note = null,
      revision = revision + 1
    where person_id = any(${sql.param(personIds)}::uuid[])`)
