import type { Transaction } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'

const books = (merchantId: SQL): SQL => sql`hashtextextended(${merchantId}::text, 4100)`

/**
 * Keeps the books of merchants open until the end of the transaction: what is redeemed or taken back now, with the time taken
 * afterwards, is either before a settlement was locked and in it, or behind it.
 */
export const holdMerchantBooks = async (tx: Transaction, merchantIds: readonly string[]): Promise<void> => {
  const ids = [...new Set(merchantIds)].sort()
  await tx.rows(sql`
    select pg_advisory_xact_lock_shared(${books(sql`m.id`)}) from unnest(${sql.param(ids)}::uuid[]) as m (id)`)
}

/**
 * Closes a merchant's books until the end of the transaction: waits for redemptions on their way, and whoever redeems afterwards
 * does so at a later time.
 */
export const lockMerchantBooks = async (tx: Transaction, merchantId: string): Promise<void> => {
  await tx.rows(sql`select pg_advisory_xact_lock(${books(sql`${merchantId}`)})`)
}
