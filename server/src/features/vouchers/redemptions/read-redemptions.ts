import type { Redemption, RedemptionMethod } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { clerkNameAt } from '../../merchants/index.ts'
import { type PresentedVoucher, presentedColumns, presentVoucher } from './present-voucher.ts'

export type RedemptionRow = PresentedVoucher & {
  activityId: string
  id: string
  voucherId: string
  campaignId: string
  clerkAccountId: string
  nonce: string
  number: string
  redeemedAt: Date
  clerkName: string
  method: RedemptionMethod
  proxyId: string | null
  reversedAt: Date | null
  reversalReason: string | null
  isSettled: boolean
}

/** Redemptions `r` by a condition, in an order that may end with a limit. */
export const readRedemptions = (db: Reads, where: SQL, ordered: SQL = sql``): Promise<RedemptionRow[]> =>
  db.rows<RedemptionRow>(sql`
    select r.activity_id as "activityId", r.id, r.voucher_id as "voucherId", r.campaign_id as "campaignId",
      r.clerk_account_id as "clerkAccountId", r.nonce, v.number, r.redeemed_at as "redeemedAt", r.method,
      r.proxy_id as "proxyId", r.reversed_at as "reversedAt", r.reversal_reason as "reversalReason",
      r.settlement_id is not null as "isSettled", ${presentedColumns},
      coalesce(${clerkNameAt(sql`r.clerk_account_id`, sql`r.merchant_id`)}, '') as "clerkName"
    from redemptions r
      join vouchers v on v.activity_id = r.activity_id and v.id = r.voucher_id
      join activities a on a.id = r.activity_id
      join unions u on u.id = a.union_id
      join campaigns c on c.id = r.campaign_id
      left join people p on p.person_id = v.person_id
      left join voucher_proxies x on x.activity_id = r.activity_id and x.id = r.proxy_id
    where ${where} ${ordered}`)

const minute = 60_000

export type Reader = { accountId: string; isContact: boolean; now: Date; undoMinutes: number }

/** As a clerk of the merchant sees it, with the time until which this one can take it back. */
export const presentRedemption = (row: RedemptionRow, reader: Reader): Redemption => {
  const { redeemedAt, reversedAt } = row
  const undoableUntil = new Date(redeemedAt.getTime() + reader.undoMinutes * minute)
  const mayUndo = reader.isContact || row.clerkAccountId === reader.accountId
  const isUndoable = mayUndo && !reversedAt && !row.isSettled && reader.now < undoableUntil
  return {
    ...presentVoucher(row, row.proxyId !== null),
    id: row.id,
    numberTail: row.number.slice(-4),
    redeemedAt: redeemedAt.toISOString(),
    clerkName: row.clerkName,
    method: row.method,
    reversedAt: reversedAt?.toISOString() ?? null,
    reversalReason: row.reversalReason,
    undoableUntil: isUndoable ? undoableUntil.toISOString() : null,
  }
}
