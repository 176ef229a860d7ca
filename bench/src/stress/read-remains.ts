import type { Equipment } from '@huigong/server/features/access/index'
import { sql } from '@huigong/server/platform/database/sql'
import type { Remains } from './check-history.ts'

/** What is left in the database, read when nothing runs any more. */
export const readRemains = async ({ database }: Equipment): Promise<Remains> => ({
  vouchers: await database.rows(sql`
    select id, activity_id as "activityId", person_id as "personId", slot, claim_key as key, status,
      extract(epoch from valid_until)::float8 * 1000 as "validUntil" from vouchers`),
  redemptions: await database.rows(sql`
    select id, voucher_id as "voucherId", nonce as key, reversed_at is not null as "isReversed" from redemptions`),
  prizes: await database.rows(sql`
    select p.activity_id as "activityId", p.campaign_id as "campaignId", p.issued_units as issued,
      (select count(*) from vouchers v where v.activity_id = p.activity_id and v.campaign_id = p.campaign_id) as vouchers
    from prizes p`),
})
