import { createHash, randomBytes } from 'node:crypto'
import { commitmentOf, type Sha256 } from '@huigong/contract/values/draw-order'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

/**
 * Commits to a seed that nobody can change any more, before the first application: only its digest is shown until the order
 * is drawn. Opening an activity again changes nothing. Answers whether this was the first time.
 */
export const commitDraw = async (tx: Transaction, ctx: Context, activityId: string): Promise<boolean> => {
  const seed = randomBytes(32).toString('hex')
  const isFirst = await tx.run(sql`
    insert into draws (activity_id, commitment, seed_sealed, committed_at)
    select activity_id, ${commitmentOf(seed, sha256)}, ${ctx.sealing.seal('draw.seed', seed)}, ${ctx.clock.now()}
    from claim_rules where activity_id = ${activityId} and admission = 'drawn'
    on conflict do nothing`)
  if (isFirst)
    await recordFact(tx, ctx, {
      action: 'draw.committed',
      objectKind: 'activity',
      objectId: activityId,
      details: { commitment: commitmentOf(seed, sha256) },
    })
  return isFirst > 0
}
