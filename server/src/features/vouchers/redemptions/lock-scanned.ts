import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import { lockPrizes, type PrizeKey } from '../ledger/lock-prizes.ts'

/**
 * Locks the vouchers with these numbers, after their prizes: whoever ends one, or names or revokes who collects it, comes
 * before or after. A voucher never changes its prize.
 */
export const lockScanned = async (tx: Transaction, numbers: readonly string[]): Promise<void> => {
  const are = sql`number = any(${sql.param(numbers)}::text[])`
  const prizes = await tx.rows<PrizeKey>(sql`
    select distinct activity_id as "activityId", campaign_id as "campaignId" from vouchers where ${are}`)
  await lockPrizes(tx, prizes)
  await tx.rows(sql`select from vouchers where ${are} order by activity_id, id for no key update`)
}
