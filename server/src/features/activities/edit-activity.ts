import type { ActivityDetail, ActivityEdit } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { getActivity } from './get-activity.ts'
import { assertEditable, lockActivity } from './lock-activity.ts'
import { recordActivityEvent } from './record-activity-event.ts'
import { assertFormFits, writeParts } from './write-parts.ts'

/** Changes a draft or a rejected activity, as it was read: of two editors the second is told. */
export const editActivity = async (ctx: Context, edit: ActivityEdit): Promise<ActivityDetail> => {
  const reach = reachOf(ctx.actor, 'activities.manage')
  await ctx.transaction(async (tx) => {
    const before = await lockActivity(tx, reach.unionId, edit.id)
    assertEditable(before)
    if (before.revision !== edit.revision) throw new DomainError('activity.changed')
    const content = await assertFormFits(tx, ctx, reach, edit)
    await tx.run(sql`
      update activities set title = ${edit.title}, cover_id = ${edit.coverId ?? null}, starts_at = ${edit.startsAt},
        ends_at = ${edit.endsAt}, scope = ${edit.scope}, content = ${content}, revision = revision + 1
      where id = ${edit.id}`)
    await writeParts(tx, ctx, edit.id, { ...edit, content })
    await recordActivityEvent(tx, ctx, { activityId: edit.id, unionId: reach.unionId, action: 'edited' })
  })
  return getActivity(ctx, edit.id)
}
