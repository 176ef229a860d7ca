import type { ActivityDetail, ActivityForm } from '@huigong/contract'
import { v7 } from 'uuid'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf, signedIn } from '../access/index.ts'
import { getActivity } from './get-activity.ts'
import { recordActivityEvent } from './record-activity-event.ts'
import { assertFormFits, writeParts } from './write-parts.ts'

/** Begins an activity as a draft (seed 004, 三.1 第二步). */
export const createActivity = async (ctx: Context, form: ActivityForm): Promise<ActivityDetail> => {
  const reach = reachOf(ctx.actor, 'activities.manage')
  const id = v7()
  await ctx.transaction(async (tx) => {
    const content = await assertFormFits(tx, ctx, reach, form)
    await tx.run(sql`
      insert into activities (id, union_id, kind, title, cover_id, starts_at, ends_at, scope, content, created_by,
        created_at)
      values (${id}, ${reach.unionId}, ${form.kind}, ${form.title}, ${form.coverId ?? null}, ${form.startsAt},
        ${form.endsAt}, ${form.scope}, ${content}, ${signedIn(ctx.actor).accountId}, ${ctx.clock.now()})`)
    await tx.run(sql`insert into activity_counts (activity_id) values (${id})`)
    await writeParts(tx, ctx, id, { ...form, content })
    await recordActivityEvent(tx, ctx, { activityId: id, unionId: reach.unionId, action: 'created' })
  })
  return getActivity(ctx, id)
}
