import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'

/**
 * Holds the time of merchants open while something is redeemed or taken back; many hold it at once. Take it before the clock
 * is read: whoever locks a settlement waits for all who hold it, and whoever comes later reads a later time.
 */
export const holdMerchants = async (tx: Transaction, merchantIds: readonly string[]): Promise<void> => {
  const ids = [...new Set(merchantIds)].sort()
  await tx.rows(sql`
    select pg_advisory_xact_lock_shared(hashtext('merchant.' || id::text)) from unnest(${sql.param(ids)}::uuid[]) as m (id)`)
}

/** Waits until nobody redeems at the merchant, and keeps all waiting until the transaction ends. */
export const lockMerchantForSettlement = (tx: Transaction, merchantId: string): Promise<number> =>
  tx.run(sql`select pg_advisory_xact_lock(hashtext('merchant.' || ${merchantId}::text))`)
