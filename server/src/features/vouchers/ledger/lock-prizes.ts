import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

export type PrizeKey = { activityId: string; campaignId: string }

/**
 * Locks prizes in the order of their keys. Whoever changes what became of a voucher holds its prize: what is read about
 * the voucher afterwards stays true until the end of the transaction.
 */
export const lockPrizes = async (tx: Transaction, prizes: readonly PrizeKey[]): Promise<void> => {
  await tx.rows(sql`
    select from prizes
    where (activity_id, campaign_id) in (
      select "activityId", "campaignId" from jsonb_to_recordset(${JSON.stringify(prizes)}::jsonb)
        as k ("activityId" uuid, "campaignId" uuid))
    order by activity_id, campaign_id for no key update`)
}
