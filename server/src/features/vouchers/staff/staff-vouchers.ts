import type { StaffVoucher, VoucherStatus } from '@huigong/contract'
import { type SQL, sql } from '../../../platform/database/sql.ts'

export type StaffVoucherRow = Omit<StaffVoucher, 'claimedAt' | 'redeemedAt' | 'numberTail' | 'abilities'> & {
  number: string
  status: VoucherStatus
  claimedAt: Date
  validUntil: Date
  redeemedAt: Date | null
}

/** Vouchers `v` as staff of the activity’s union see them. */
export const staffVouchers: SQL = sql`
  select v.id, v.activity_id as "activityId", c.name as "campaignName", coalesce(p.name, '') as name,
    p.phone_masked as "phoneMasked", u.name as "unionName", v.status, v.number, v.value_in_fen as "valueInFen",
    v.claimed_at as "claimedAt", v.valid_until as "validUntil", r.redeemed_at as "redeemedAt", m.name as "merchantName",
    v.end_reason as "endReason", v.prints, (case when r.id is null then x.id else r.proxy_id end) is not null as "isCollectedByProxy"
  from vouchers v
    join campaigns c on c.id = v.campaign_id
    join unions u on u.id = v.union_id
    left join people p on p.person_id = v.person_id
    left join redemptions r on r.activity_id = v.activity_id and r.voucher_id = v.id and r.reversed_at is null
    left join merchants m on m.id = r.merchant_id
    left join voucher_proxies x on x.activity_id = v.activity_id and x.voucher_id = v.id and x.revoked_at is null`

export const presentStaffVoucher = (
  { number, validUntil, ...row }: StaffVoucherRow,
  now: Date,
): StaffVoucher => ({
  ...row,
  status: row.status === 'claimed' && validUntil <= now ? 'expired' : row.status,
  numberTail: number.slice(-4),
  claimedAt: row.claimedAt.toISOString(),
  redeemedAt: row.redeemedAt?.toISOString() ?? null,
  abilities: abilitiesOf(row.status === 'claimed' && validUntil > now),
})

const abilitiesOf = (isGood: boolean) => ({ void: isGood, print: isGood })
