import type { SettlementLine } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { RedemptionSum } from '../../vouchers/index.ts'

/** `unpaidUnits` expired or became void by now: nothing is owed for them. Shown for the vouchers' own merchant alone. */
export type Line = SettlementLine & { activityId: string; unpaidUnits: number }

type Words = {
  activityId: string
  campaignId: string
  activityTitle: string
  campaignName: string
  unpaidUnits: number
}

/** Sums with the names that stand on a sheet, by activity and voucher. */
export const linesOf = async (
  db: Reads,
  merchantId: string,
  sums: readonly RedemptionSum[],
): Promise<Line[]> => {
  const words = await db.rows<Words>(sql`
    select p.activity_id as "activityId", p.campaign_id as "campaignId", a.title as "activityTitle",
      c.name as "campaignName",
      case when c.merchant_id = ${merchantId} then p.expired_units + p.void_units else 0 end as "unpaidUnits"
    from prizes p join activities a on a.id = p.activity_id join campaigns c on c.id = p.campaign_id
    where p.activity_id = any(${sql.param(sums.map(({ activityId }) => activityId))}::uuid[])`)
  const named = new Map(words.map((word) => [`${word.activityId}/${word.campaignId}`, word]))
  return sums.map(({ activityId, campaignId, valueInFen, redeemedUnits, reversedUnits }) => {
    const payableUnits = redeemedUnits - reversedUnits
    return {
      ...named.get(`${activityId}/${campaignId}`)!,
      valueInFen,
      redeemedUnits,
      reversedUnits,
      payableUnits,
      payableInFen: payableUnits * valueInFen,
    }
  })
}

export const totalOf = (lines: readonly SettlementLine[]): { units: number; amountInFen: number } => ({
  units: lines.reduce((sum, { payableUnits }) => sum + payableUnits, 0),
  amountInFen: lines.reduce((sum, { payableInFen }) => sum + payableInFen, 0),
})
