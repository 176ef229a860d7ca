import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { ScanningFor } from '../access/index.ts'

/** What an account may scan at a merchant now; undefined when it may not, or no longer. */
export const findScanningFor = (
  db: Reads,
  accountId: string,
  merchantId: string,
): Promise<ScanningFor | undefined> =>
  db.find<ScanningFor>(sql`
    select m.id as "merchantId", m.name as "merchantName", m.union_id as "unionId", m.status = 'online' as "isOnline",
      m.contact_account_id = c.account_id as "isContact",
      case when not bool_or(c.campaign_id is null) then array_agg(c.campaign_id order by c.campaign_id) end as "campaignIds"
    from clerks c join merchants m on m.id = c.merchant_id
    where c.account_id = ${accountId} and c.merchant_id = ${merchantId} and c.until_at is null
    group by m.id, c.account_id`)

export type MerchantChoice = { id: string; name: string; isOnline: boolean }

/** The merchants for which an account scans, by name. */
export const listMerchantChoices = (db: Reads, accountId: string): Promise<MerchantChoice[]> =>
  db.rows<MerchantChoice>(sql`
    select m.id, m.name, m.status = 'online' as "isOnline" from merchants m
    where exists (select from clerks c
      where c.account_id = ${accountId} and c.merchant_id = m.id and c.until_at is null)
    order by m.name, m.id`)
