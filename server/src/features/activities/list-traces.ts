import type { ActivityTrace } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { getActivity } from './get-activity.ts'

/** What the union and the reviewers did with it (处理轨迹, seed 004, 图30), oldest first. */
export const listTraces = async (ctx: Context, id: string): Promise<ActivityTrace[]> => {
  const { reviewId } = await getActivity(ctx, id)
  const traces = await ctx.database.rows<Omit<ActivityTrace, 'at'> & { at: Date }>(sql`
    select t.action, t.at, c.name as "byName", t.reason
    from (
      select id, action, at, account_id, reason from activity_events where activity_id = ${id}
      union all select id, action, at, account_id, reason from review_events where review_id = ${reviewId}) t
    left join accounts c on c.account_id = t.account_id
    order by t.at, t.id`)
  return traces.map((trace) => ({ ...trace, at: trace.at.toISOString() }))
}
