import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { clerkNameAt } from '../../merchants/index.ts'

export type RegisterVoucher = {
  number: string
  status: 'claimed' | 'redeemed' | 'expired' | 'void'
  endReason: string | null
  name: string
  document: string
  phone: string | null
  unionName: string
  employerName: string | null
  campaignName: string
  valueInFen: number
  claimedAt: Date
  redeemedAt: Date | null
  merchantName: string | null
  clerkName: string | null
  clerkPhone: string | null
  isCollectedByProxy: boolean
  reversals: number
}

const atOnce = 1_000

/**
 * The vouchers of an activity in the order of the sheet: by the union of their owners, then as they were claimed. A cursor
 * reads them, so that any number is sorted by the database and a thousand are in memory. Numbers of people are the masked ones.
 */
export async function* readVouchers(tx: Transaction, activityId: string): AsyncGenerator<RegisterVoucher> {
  await tx.run(sql`
    declare register_vouchers no scroll cursor for
    select v.number, v.status, v.end_reason as "endReason", p.name, p.document_masked as document, p.phone_masked as phone,
      u.name as "unionName", p.employer_name as "employerName", c.name as "campaignName",
      v.value_in_fen as "valueInFen", v.claimed_at as "claimedAt", r.redeemed_at as "redeemedAt",
      m.name as "merchantName", ${clerkNameAt(sql`r.clerk_account_id`, sql`r.merchant_id`)} as "clerkName", a.phone_masked as "clerkPhone",
      r.proxy_id is not null as "isCollectedByProxy",
      (select count(*) from redemptions x
        where x.activity_id = v.activity_id and x.voucher_id = v.id and x.reversed_at is not null)::integer as reversals
    from vouchers v join people p on p.person_id = v.person_id join unions u on u.id = v.union_id
      join campaigns c on c.id = v.campaign_id
      left join redemptions r on r.activity_id = v.activity_id and r.voucher_id = v.id and r.reversed_at is null
      left join merchants m on m.id = r.merchant_id
      left join accounts a on a.account_id = r.clerk_account_id
    where v.activity_id = ${activityId}
    order by u.path, v.claimed_at, v.id`)
  for (;;) {
    const rows = await tx.rows<RegisterVoucher>(sql`fetch ${sql.raw(String(atOnce))} from register_vouchers`)
    yield* rows
    if (rows.length < atOnce) break
  }
  await tx.run(sql`close register_vouchers`)
}
