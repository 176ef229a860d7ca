import { type SQL, sql } from '../../../platform/database/sql.ts'

/** The name of whoever scans, or once scanned, for a merchant: that of the office now, or of the last one; null if of none. */
export const clerkNameAt = (accountId: SQL, merchantId: SQL): SQL => sql`(
  select k.name from clerks k where k.account_id = ${accountId} and k.merchant_id = ${merchantId}
  order by k.until_at is not null, k.id desc limit 1)`
