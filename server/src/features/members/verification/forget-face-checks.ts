import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** Of an account that is closed, or whose agreement was withdrawn; a check that is waiting comes to nothing. */
export const forgetFaceChecks = (tx: Transaction, accountId: string): Promise<number> =>
  tx.run(sql`delete from face_checks where account_id = ${accountId}`)
