import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type RedemptionRow, readRedemptions } from './read-redemptions.ts'

type Asked = { clerkAccountId: string; nonce: string }

/** What these clerks redeemed with these nonces before, by `<account> <nonce>`. */
export const findByNonces = async (
  db: Reads,
  asked: readonly Asked[],
): Promise<Map<string, RedemptionRow>> => {
  const keys = asked.map(({ clerkAccountId, nonce }) => ({ account: clerkAccountId, nonce }))
  const rows = await readRedemptions(
    db,
    sql`(r.clerk_account_id, r.nonce) in (
      select k.account, k.nonce from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k (account uuid, nonce text))`,
  )
  return new Map(rows.map((row) => [`${row.clerkAccountId} ${row.nonce}`, row]))
}
