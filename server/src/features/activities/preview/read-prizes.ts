import type { CampaignStatus, Festival, WelfareCategory, WelfareForm } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'

/** A prize with what its campaign says now. */
export type PlannedPrize = {
  campaignId: string
  name: string
  status: CampaignStatus
  units: number
  /** What no activity holds. */
  left: number
  valueInFen: number
  validFrom: Date
  validUntil: Date
  category: WelfareCategory
  festival: Festival | null
  form: WelfareForm
  merchantName: string
  isMerchantOnline: boolean
}

export const readPlannedPrizes = (
  db: Reads,
  activityId: string,
  order: SQL = sql`p.position, c.id`,
): Promise<PlannedPrize[]> =>
  db.rows<PlannedPrize>(sql`
    select c.id as "campaignId", c.name, c.status, p.planned_units as units, c.total_units - c.issued_units as left,
      c.value_in_fen as "valueInFen", c.valid_from as "validFrom", c.valid_until as "validUntil", c.category,
      c.festival, c.form, m.name as "merchantName",
      m.status = 'online' or exists (
        select from campaign_merchants a join merchants o on o.id = a.merchant_id
        where a.campaign_id = c.id and a.ended_at is null and o.status = 'online') as "isMerchantOnline"
    from prizes p join campaigns c on c.id = p.campaign_id join merchants m on m.id = c.merchant_id
    where p.activity_id = ${activityId} order by ${order}`)
