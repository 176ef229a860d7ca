import type { ActivityDetail } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, holdTree, reachOf } from '../../access/index.ts'
import { returnUnclaimed } from '../../vouchers/index.ts'
import { getActivity } from '../get-activity.ts'
import { lockActivity } from '../lock-activity.ts'
import { recordActivityEvent } from '../record-activity-event.ts'

/** Ends an activity for good: what nobody claimed goes back to the budget; claimed vouchers stay good. */
export const endActivity = async (
  ctx: Context,
  { id, reason }: { id: string; reason: string },
): Promise<ActivityDetail> => {
  const { unionId } = reachOf(ctx.actor, 'activities.manage')
  await ctx.transaction(async (tx) => {
    await holdTree(tx)
    const { status } = await lockActivity(tx, unionId, id)
    if (status !== 'approved') throw new DomainError('activity.not_approved')
    await assertNobodyWaits(tx, id)
    await tx.run(sql`
      update activities set status = 'ended', is_open = false, ended_at = ${ctx.clock.now()}, end_reason = ${reason}
      where id = ${id}`)
    const returnedUnits = await returnUnclaimed(tx, ctx, id)
    await recordActivityEvent(tx, ctx, {
      activityId: id,
      unionId,
      action: 'ended',
      reason,
      details: { returnedUnits },
    })
  })
  return getActivity(ctx, id)
}

/** Whoever applied is owed the draw; its row is held, so that nobody applies meanwhile. */
const assertNobodyWaits = async (tx: Transaction, id: string) => {
  const draw = await tx.find<{ applicants: number }>(sql`
    select (select count(*) from draw_entries e where e.activity_id = d.activity_id) as applicants
    from draws d where d.activity_id = ${id} and d.drawn_at is null for update of d`)
  if (draw && draw.applicants > 0)
    throw new DomainError('activity.draw_pending', { applicants: draw.applicants })
}
