import type { Prize } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

type Row = Omit<Prize, 'validFrom' | 'validUntil'> & { validFrom: Date; validUntil: Date }

/** Numbers of each voucher in an activity (奖品列表), in the order that staff gave them. */
export const listPrizes = async (db: Reads, activityId: string): Promise<Prize[]> => {
  const rows = await db.rows<Row>(sql`
    select p.campaign_id as "campaignId", c.name, c.title, c.icon_id as "iconId", m.name as "merchantName",
      p.value_in_fen as "valueInFen", c.valid_from as "validFrom", c.valid_until as "validUntil", c.category,
      c.festival, p.planned_units as "plannedUnits", p.issued_units as "issuedUnits",
      p.unclaimed_units as "unclaimedUnits", p.returned_units as "returnedUnits", p.claimed_units as "claimedUnits",
      p.redeemed_units as "redeemedUnits", p.expired_units as "expiredUnits", p.void_units as "voidUnits"
    from prizes p join campaigns c on c.id = p.campaign_id join merchants m on m.id = c.merchant_id
    where p.activity_id = ${activityId} order by p.position, c.id`)
  return rows.map((row) => ({
    ...row,
    validFrom: row.validFrom.toISOString(),
    validUntil: row.validUntil.toISOString(),
  }))
}
