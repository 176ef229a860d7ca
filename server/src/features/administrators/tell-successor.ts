import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { sendNotice } from '../notices/index.ts'

/** Tells the new administrator of a hand-over under way that it is their turn. */
export const tellSuccessor = async (
  tx: Transaction,
  ctx: Context,
  union: { id: string; name: string },
  accountId: string,
): Promise<void> => {
  const running = await tx.find(sql`
    select 1 from hand_overs where union_id = ${union.id} and to_account_id = ${accountId} and ended_at is null`)
  if (running)
    await sendNotice(tx, ctx, { accountId, kind: 'hand_over.ready', values: { unionName: union.name } })
}
