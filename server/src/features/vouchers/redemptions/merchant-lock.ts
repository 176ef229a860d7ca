import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'

/**
 * Holds a merchant's time open while something is redeemed or taken back; many hold it at once. Take it before the clock is
 * read: whoever locks a settlement waits for all who hold it, and whoever comes later reads a later time.
 */
export const holdMerchant = (tx: Transaction, merchantId: string): Promise<number> =>
  tx.run(sql`select pg_advisory_xact_lock_shared(hashtext('merchant.' || ${merchantId}::text))`)

/** Waits until nobody redeems at the merchant, and keeps all waiting until the transaction ends. */
export const lockMerchantForSettlement = (tx: Transaction, merchantId: string): Promise<number> =>
  tx.run(sql`select pg_advisory_xact_lock(hashtext('merchant.' || ${merchantId}::text))`)
