import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'

export const faceCheckPurpose = 'face_check.identity'

type Settled = { accountId: string; id: string; status: 'passed' | 'failed' }

/** Ends a check that waits; what was typed is forgotten. Answers whether it was still waiting. */
export const settleFaceCheck = async (
  tx: Transaction,
  ctx: Context,
  { accountId, id, status }: Settled,
): Promise<boolean> => {
  const settled = await tx.run(sql`
    update face_checks set status = ${status}, identity_sealed = '', settled_at = ${ctx.clock.now()}
    where account_id = ${accountId} and id = ${id} and status = 'waiting'`)
  return settled > 0
}

/** Checks that nobody came back from keep nothing after a day. */
export const expireFaceChecks = (tx: Transaction, before: Date, now: Date): Promise<number> =>
  tx.run(sql`
    update face_checks set status = 'failed', identity_sealed = '', settled_at = ${now}
    where status = 'waiting' and created_at < ${before}`)
