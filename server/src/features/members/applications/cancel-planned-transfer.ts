import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, verified } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { settlePlans } from '../life/cancel-plan.ts'

/** Gives one's own decided transfer up before its day. */
export const cancelPlannedTransfer = (ctx: Context): Promise<void> => {
  const { personId } = verified(ctx.actor)
  return ctx.transaction(async (tx) => {
    const plan = await tx.find<{ id: string; unionId: string }>(sql`
      select id, from_union_id as "unionId" from planned_changes
      where person_id = ${personId} and kind = 'transfer' and status = 'waiting' for update`)
    if (!plan) throw new DomainError('plan.none')
    await settlePlans(tx, ctx, sql`id = ${plan.id}`)
    await recordFact(tx, ctx, {
      action: 'plan.cancelled',
      unionId: plan.unionId,
      objectKind: 'plan',
      objectId: plan.id,
    })
  })
}
