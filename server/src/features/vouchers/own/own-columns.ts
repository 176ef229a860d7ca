import type { OwnVoucher, VoucherStatus } from '@huigong/contract'
import { maskName } from '@huigong/contract/values/masking'
import { type SQL, sql } from '../../../platform/database/sql.ts'

export type OwnVoucherRow = Pick<
  OwnVoucher,
  'id' | 'activityId' | 'title' | 'name' | 'activityTitle' | 'unionName' | 'iconId' | 'valueInFen'
> & {
  campaignId: string
  status: VoucherStatus
  claimedAt: Date
  validFrom: Date
  validUntil: Date
  isMine: boolean
  ownerName: string | null
  redeemedAt: Date | null
  redeemedAtName: string | null
}

/** Who looks: a person’s vouchers are theirs, by whichever record they were claimed before records were merged. */
export type Holder = { accountId: string; personId: string | null }

export const isMine = ({ personId }: Holder): SQL =>
  personId
    ? sql`(v.person_id = ${personId} or v.person_id in (select m.person_id from people m where m.merged_into = ${personId}))`
    : sql`false`

export const isCollectedByMe = ({ accountId }: Holder): SQL => sql`exists (
  select from voucher_proxies mine where mine.activity_id = v.activity_id and mine.voucher_id = v.id
    and mine.account_id = ${accountId} and mine.revoked_at is null)`

/** Vouchers `v` as their holders see them. */
export const ownVouchers = (holder: Holder): SQL => sql`
  select v.id, v.activity_id as "activityId", v.campaign_id as "campaignId", c.title, c.name, a.title as "activityTitle",
    u.name as "unionName", c.icon_id as "iconId", v.value_in_fen as "valueInFen", v.status, v.claimed_at as "claimedAt",
    v.valid_from as "validFrom", v.valid_until as "validUntil", ${isMine(holder)} as "isMine", p.name as "ownerName",
    r.redeemed_at as "redeemedAt", rm.name as "redeemedAtName", v.number, v.end_reason as "endReason", c.conditions,
    c.description, x.id as "proxyId", x.name as "proxyName", xa.phone_masked as "proxyPhone", x.named_at as "namedAt"
  from vouchers v
    join activities a on a.id = v.activity_id
    join unions u on u.id = a.union_id
    join campaigns c on c.id = v.campaign_id
    left join people p on p.person_id = v.person_id
    left join redemptions r on r.activity_id = v.activity_id and r.voucher_id = v.id and r.reversed_at is null
    left join merchants rm on rm.id = r.merchant_id
    left join voucher_proxies x on x.activity_id = v.activity_id and x.voucher_id = v.id and x.revoked_at is null
    left join accounts xa on xa.account_id = x.account_id`

/** Whoever collects for somebody else knows them, and needs no more than a masked name to tell two vouchers apart. */
export const presentOwnVoucher = (row: OwnVoucherRow, now: Date): OwnVoucher => ({
  id: row.id,
  activityId: row.activityId,
  title: row.title,
  name: row.name,
  activityTitle: row.activityTitle,
  unionName: row.unionName,
  iconId: row.iconId,
  valueInFen: row.valueInFen,
  status: row.status === 'claimed' && row.validUntil <= now ? 'expired' : row.status,
  claimedAt: row.claimedAt.toISOString(),
  validFrom: row.validFrom.toISOString(),
  validUntil: row.validUntil.toISOString(),
  role: row.isMine ? 'owner' : 'proxy',
  ownerName: row.isMine ? (row.ownerName ?? '') : maskName(row.ownerName),
  redeemedAt: row.redeemedAt?.toISOString() ?? null,
  redeemedAtName: row.redeemedAtName,
})
