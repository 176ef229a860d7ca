import type { Reads, Transaction } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'

/** Redemptions at a merchant of the activities of a union, from an instant up to and without another. */
export type RedemptionTime = { unionId: string; merchantId: string; fromAt: Date; untilAt: Date }

export type RedemptionSum = {
  activityId: string
  campaignId: string
  valueInFen: number
  /** All that were redeemed, those taken back among them. */
  redeemedUnits: number
  reversedUnits: number
}

/** Redemptions of the time that no settlement holds, by activity and voucher, in the order of their keys. */
export const sumUnsettled = (db: Reads, time: RedemptionTime): Promise<RedemptionSum[]> =>
  sums(db, sql`${within(time)} and r.settlement_id is null`)

/** What a settlement holds. */
export const sumSettled = (db: Reads, time: RedemptionTime, settlementId: string): Promise<RedemptionSum[]> =>
  sums(db, sql`${within(time)} and r.settlement_id = ${settlementId}`)

/** Puts them into a settlement: nothing about them changes any more. Called while the merchant is locked. */
export const settleRedemptions = (
  tx: Transaction,
  time: RedemptionTime,
  settlementId: string,
): Promise<number> =>
  tx.run(sql`
    update redemptions r set settlement_id = ${settlementId} from activities a
    where a.id = r.activity_id and ${within(time)} and r.settlement_id is null`)

/** Takes them out of a settlement that was withdrawn. Called while the merchant is locked. */
export const freeRedemptions = (
  tx: Transaction,
  time: RedemptionTime,
  settlementId: string,
): Promise<number> =>
  tx.run(sql`
    update redemptions r set settlement_id = null from activities a
    where a.id = r.activity_id and ${within(time)} and r.settlement_id = ${settlementId}`)

/** What a merchant has still to be paid, of whichever union. */
export const sumOpen = async (
  db: Reads,
  merchantId: string,
): Promise<{ units: number; amountInFen: number }> => {
  const sum = await db.find<{ units: number; amountInFen: number }>(sql`
    select count(*)::integer as units, coalesce(sum(value_in_fen), 0)::bigint as "amountInFen" from redemptions
    where merchant_id = ${merchantId} and settlement_id is null and reversed_at is null`)
  return sum!
}

const within = ({ unionId, merchantId, fromAt, untilAt }: RedemptionTime): SQL => sql`
  r.merchant_id = ${merchantId} and r.redeemed_at >= ${fromAt} and r.redeemed_at < ${untilAt} and a.union_id = ${unionId}`

const sums = (db: Reads, condition: SQL): Promise<RedemptionSum[]> =>
  db.rows<RedemptionSum>(sql`
    select r.activity_id as "activityId", r.campaign_id as "campaignId", r.value_in_fen as "valueInFen",
      count(*)::integer as "redeemedUnits", count(r.reversed_at)::integer as "reversedUnits"
    from redemptions r join activities a on a.id = r.activity_id
    where ${condition}
    group by 1, 2, 3 order by 1, 2, 3`)
