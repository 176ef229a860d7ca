import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/**
 * Locks the vouchers with these numbers, after their prizes in the order of their keys: whoever ends one, or names or revokes
 * who collects it, comes before or after. A voucher never changes its prize.
 */
export const lockScanned = async (tx: Transaction, numbers: readonly string[]): Promise<void> => {
  const are = sql`number = any(${sql.param(numbers)}::text[])`
  await tx.together(
    () =>
      tx.rows(sql`
        select from prizes where (activity_id, campaign_id) in (select activity_id, campaign_id from vouchers where ${are})
        order by activity_id, campaign_id for no key update`),
    () => tx.rows(sql`select from vouchers where ${are} order by activity_id, id for no key update`),
  )
}
