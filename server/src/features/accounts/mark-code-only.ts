import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** 内置账号: made by the union for whom no check could verify; it signs in by code alone and never has a password. */
export const markCodeOnly = async (tx: Transaction, accountId: string): Promise<void> => {
  await tx.run(sql`delete from login_names where account_id = ${accountId}`)
  await tx.run(sql`
    update accounts set is_code_only = true, password_hash = null, login_name = null
    where account_id = ${accountId}`)
}
