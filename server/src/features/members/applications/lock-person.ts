import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** What concerns one person follows each other: after the tree and the review, before the membership. */
export const lockPerson = (tx: Transaction, personId: string): Promise<number> =>
  tx.run(sql`select from people where person_id = ${personId} for update`)
