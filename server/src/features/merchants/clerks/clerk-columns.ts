import type { Clerk } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'

type Row = Omit<Clerk, 'fromAt'> & { fromAt: Date }

/** Clerks that are in office, by a condition on `k` (clerks), the contact first. */
export const readClerks = async (db: Reads, condition: SQL): Promise<Clerk[]> => {
  const rows = await db.rows<Row>(sql`
    select k.id, k.name, a.phone_masked as "phoneMasked", k.campaign_id as "campaignId", c.name as "campaignName",
      k.campaign_id is null and k.account_id = m.contact_account_id as "isContact", k.from_at as "fromAt"
    from clerks k join merchants m on m.id = k.merchant_id join accounts a on a.account_id = k.account_id
      left join campaigns c on c.id = k.campaign_id
    where ${condition} and k.until_at is null
    order by "isContact" desc, k.id`)
  return rows.map((row) => ({ ...row, fromAt: row.fromAt.toISOString() }))
}
