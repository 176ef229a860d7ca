import type { VoucherStatus } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { isRedeemedAt } from '../../campaigns/index.ts'
import { clerkNameAt } from '../../merchants/index.ts'
import { type PresentedVoucher, presentedColumns } from './present-voucher.ts'

/** One scan as it is looked up. */
export type Lookup = { number: string; merchantId: string; clerkAccountId: string }

/** What the records say about the voucher of a scan, and about whoever scans. */
export type ScannedVoucher = PresentedVoucher & {
  activityId: string
  id: string
  campaignId: string
  number: string
  prints: number
  status: VoucherStatus
  validFrom: Date
  unionId: string
  ownerAccountId: string | null
  proxyId: string | null
  /** Owner and scope demand a membership that is over. */
  hasLeft: boolean
  merchantName: string
  isMerchantOnline: boolean
  isAuthorised: boolean
  clerkName: string
  redeemedAt: Date | null
  redeemedAtName: string | null
}

/** The voucher of each scan in the order of the scans; undefined where the number is nobody's. */
export const readScanned = async (
  db: Reads,
  lookups: readonly Lookup[],
): Promise<(ScannedVoucher | undefined)[]> => {
  const asked = lookups.map((lookup, position) => ({ ...lookup, position }))
  const rows = await db.rows<ScannedVoucher & { position: number }>(sql`
    select q.position, v.activity_id as "activityId", v.id, v.campaign_id as "campaignId", v.number, v.prints, v.status,
      v.valid_from as "validFrom", a.union_id as "unionId", acc.account_id as "ownerAccountId", ${presentedColumns},
      x.id as "proxyId", ${hasLeft} as "hasLeft", m.name as "merchantName", m.status = 'online' as "isMerchantOnline",
      ${isRedeemedAt(sql`q."merchantId"`)} as "isAuthorised", coalesce(${clerkNameAt(sql`q."clerkAccountId"`, sql`q."merchantId"`)}, '') as "clerkName", r.redeemed_at as "redeemedAt",
      rm.name as "redeemedAtName"
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as q (position integer, number text, "merchantId" uuid,
        "clerkAccountId" uuid)
      join vouchers v on v.number = q.number
      join activities a on a.id = v.activity_id
      join unions u on u.id = a.union_id
      join campaigns c on c.id = v.campaign_id
      join merchants m on m.id = q."merchantId"
      left join claim_rules l on l.activity_id = v.activity_id
      left join people p on p.person_id = v.person_id
      left join accounts acc on acc.person_id = v.person_id
      left join voucher_proxies x on x.activity_id = v.activity_id and x.voucher_id = v.id and x.revoked_at is null
      left join redemptions r on r.activity_id = v.activity_id and r.voucher_id = v.id and r.reversed_at is null
      left join merchants rm on rm.id = r.merchant_id`)
  const found = new Map(rows.map((row) => [row.position, row]))
  return lookups.map((_lookup, position) => found.get(position))
}

const hasLeft: SQL = sql`(l.stays_after_leaving is false and not exists (
  select from memberships ms where ms.person_id = v.person_id and ms.status <> 'ended' and case a.scope
    when 'own' then ms.union_id = a.union_id
    when 'below' then ms.union_path <@ u.path
    else exists (select from activity_branches b join unions bu on bu.id = b.union_id
      where b.activity_id = a.id and ms.union_path <@ bu.path) end))`
