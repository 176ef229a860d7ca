import type { ActivityDetail } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { commitDraw } from '../../draws/index.ts'
import { assertCanApply } from '../assert-can-apply.ts'
import { getActivity } from '../get-activity.ts'
import { type LockedActivity, lockActivity } from '../lock-activity.ts'
import { recordActivityEvent } from '../record-activity-event.ts'

/** Shows an approved activity to the members of its scope (开启); again it changes nothing. */
export const openActivity = (ctx: Context, id: string): Promise<ActivityDetail> =>
  change(ctx, id, true, ({ endsAt }) => {
    if (endsAt <= ctx.clock.now()) throw new DomainError('activity.over')
  })

/** Hides it from members (关闭): nobody claims until it is opened again; what was claimed stays good. */
export const closeActivity = (ctx: Context, id: string): Promise<ActivityDetail> =>
  change(ctx, id, false, () => undefined)

const change = async (
  ctx: Context,
  id: string,
  isOpen: boolean,
  assertPossible: (activity: LockedActivity) => void,
): Promise<ActivityDetail> => {
  const { unionId } = reachOf(ctx.actor, 'activities.manage')
  await ctx.transaction(async (tx) => {
    const activity = await lockActivity(tx, unionId, id)
    if (activity.status !== 'approved') throw new DomainError('activity.not_approved')
    assertPossible(activity)
    if (activity.isOpen === isOpen) return
    await tx.run(sql`update activities set is_open = ${isOpen} where id = ${id}`)
    // The seed of a draw is committed to before anybody can apply.
    if (isOpen && (await commitDraw(tx, ctx, id))) await assertCanApply(tx, ctx.clock, id)
    await recordActivityEvent(tx, ctx, { activityId: id, unionId, action: isOpen ? 'opened' : 'closed' })
  })
  return getActivity(ctx, id)
}
