import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** Of an account that is closed. */
export const forgetNotices = (tx: Transaction, accountId: string): Promise<number> =>
  tx.run(sql`delete from notices where account_id = ${accountId}`)
