import type { Transaction } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, ownReach, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'

/** Gives up what the own union planned, before its day. What another union approved is that union's to give up. */
export const cancelPlan = (ctx: Context, id: string): Promise<void> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.manage'))
  return ctx.transaction(async (tx) => {
    const plan = await tx.find<{ unionId: string; status: string }>(sql`
      select union_id as "unionId", status from planned_changes
      where id = ${id} and (union_id = ${unionId} or from_union_id = ${unionId}) for update`)
    if (!plan) throw new DomainError('thing.not_found')
    if (plan.status !== 'waiting') throw new DomainError('plan.none')
    if (plan.unionId !== unionId) throw new DomainError('plan.not_yours')
    await settlePlans(tx, ctx, sql`id = ${id}`)
    await recordFact(tx, ctx, { action: 'plan.cancelled', objectKind: 'plan', objectId: id })
  })
}

/** Cancels the waiting plans that meet a condition, for whatever makes them pointless, and answers how many. */
export const settlePlans = (tx: Transaction, ctx: Context, which: SQL): Promise<number> =>
  tx.run(sql`
    update planned_changes set status = 'cancelled', settled_at = ${ctx.clock.now()}
    where ${which} and status = 'waiting'`)
