import { type SQL, sql } from '../../platform/database/sql.ts'

/** Whether a campaign `c` may be redeemed at a merchant now: as its own or by authorisation. Both may be on or off line. */
export const isRedeemedAt = (merchantId: SQL): SQL => sql`(c.merchant_id = ${merchantId} or exists (
  select from campaign_merchants o
  where o.campaign_id = c.id and o.merchant_id = ${merchantId} and o.ended_at is null))`
