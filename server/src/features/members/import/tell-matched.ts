import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { sendNotices } from '../../notices/index.ts'

/** People who became members of a union at once. */
export type Matched = { unionId: string; personIds: readonly string[] }

export const tellMatched = async (
  tx: Transaction,
  ctx: Context,
  matched: readonly Matched[],
): Promise<void> => {
  for (const { unionId, personIds } of matched) {
    if (personIds.length === 0) continue
    const accounts = await tx.rows<{ accountId: string; unionName: string }>(sql`
      select a.account_id as "accountId", u.name as "unionName" from accounts a cross join unions u
      where u.id = ${unionId} and a.person_id = any (${sql.param([...personIds])}::uuid[])`)
    await sendNotices(
      tx,
      ctx,
      accounts.map((account) => account.accountId),
      { kind: 'membership.matched', values: { unionName: accounts[0]?.unionName ?? '' } },
    )
  }
}
