import type { CampaignRow } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'

export type CampaignRecord = Omit<CampaignRow, 'validFrom' | 'validUntil' | 'isOver'> & {
  validFrom: Date
  validUntil: Date
}

/** Of a campaign `c` and its merchant `m`; what was given out and redeemed is counted by the prizes of the ledger. */
export const campaignColumns = sql.raw(`
  c.id, c.merchant_id as "merchantId", m.name as "merchantName", c.kind, c.title, c.name, c.icon_id as "iconId",
  c.total_units as "totalUnits", c.total_units - c.issued_units as "budgetUnits", c.value_in_fen as "valueInFen",
  c.valid_from as "validFrom", c.valid_until as "validUntil", c.category, c.festival, c.form, c.status,
  p.claimed as "claimedUnits", p.redeemed as "redeemedUnits"`)

export const campaignSource = sql.raw(`
  campaigns c join merchants m on m.id = c.merchant_id
  cross join lateral (
    select coalesce(sum(claimed_units + redeemed_units + expired_units + void_units), 0)::integer as claimed,
      coalesce(sum(redeemed_units), 0)::integer as redeemed
    from prizes where campaign_id = c.id) p`)

export const presentCampaign = (row: CampaignRecord, now: Date): CampaignRow => ({
  ...row,
  validFrom: row.validFrom.toISOString(),
  validUntil: row.validUntil.toISOString(),
  isOver: row.validUntil <= now,
})
