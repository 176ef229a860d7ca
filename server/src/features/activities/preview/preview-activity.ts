import type { ActivityPreview } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { readActivity } from '../get-activity.ts'
import { findDecider } from '../publication/find-decider.ts'
import { assessActivity } from './assess-activity.ts'

/** What submitting an activity of the own union would mean now; nothing is changed. */
export const previewActivity = async (ctx: Context, id: string): Promise<ActivityPreview> => {
  const { unionId, path } = reachOf(ctx.actor, 'activities.manage')
  const activity = await readActivity(ctx.database, sql`a.id = ${id} and a.union_id = ${unionId}`)
  const decider = await findDecider(ctx.database, unionId)
  const { planned: _, ...preview } = await assessActivity(ctx.database, ctx.clock.now(), activity, path)
  return { ...preview, decidingUnionName: decider?.name ?? null }
}
