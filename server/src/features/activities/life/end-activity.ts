import type { ActivityDetail } from '@huigong/contract'
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
