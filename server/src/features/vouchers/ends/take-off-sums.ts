import type { Transaction } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { changeSums } from '../../welfare/index.ts'

/** A voucher that is neither claimed nor redeemed any more. */
export type EndedVoucher = {
  activityId: string
  voucherId: string
  campaignId: string
  unionId: string
  personId: string
  valueInFen: number
  category: string
  occasion: string
  year: number
}

/** Its columns of a voucher `v`, its activity `a` and its campaign `c`. */
export const endedColumns: SQL = sql`
  v.activity_id as "activityId", v.id as "voucherId", v.campaign_id as "campaignId", a.union_id as "unionId",
  v.person_id as "personId", v.value_in_fen as "valueInFen", c.category, coalesce(c.festival, '') as occasion,
  extract(year from v.claimed_at at time zone 'Asia/Shanghai')::integer as year`

/** What people never received does not count against what they may receive in the year of the claim. */
export const takeOffSums = (tx: Transaction, ended: readonly EndedVoucher[]): Promise<void> =>
  changeSums(
    tx,
    ended.map(({ personId, year, category, occasion, valueInFen }) => ({
      personId,
      year,
      category,
      occasion,
      amountInFen: -valueInFen,
    })),
  )
