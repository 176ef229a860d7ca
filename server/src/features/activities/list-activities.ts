import type { ActivityRow, ActivityStatus, ActivityTotals, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'
import { isRedeemedAt } from '../campaigns/index.ts'
import {
  type ActivityRecord,
  activityColumns,
  activitySource,
  applicants,
  presentActivity,
} from './activity-columns.ts'

type ActivityQuery = {
  of: 'own' | 'below'
  search?: string | undefined
  state?: 'open' | 'closed' | undefined
  status?: ActivityStatus | undefined
  merchantId?: string | undefined
  from?: string | undefined
  to?: string | undefined
  cursor?: string | undefined
  limit: number
}

/**
 * Activities of the own union, or those of the unions below that were submitted at least once, newest first, with the
 * totals of all that the filters match (合计, seed 004, 图30).
 */
export const listActivities = async (
  ctx: Context,
  query: ActivityQuery,
): Promise<Page<ActivityRow> & { totals: ActivityTotals }> => {
  const matching = sql`${whose(ctx, query.of)} and ${filterOf(query)}`
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<ActivityRecord>(sql`
    select ${activityColumns} from ${activitySource}
    where ${matching} and ${before ? sql`a.id < ${before}::uuid` : sql`true`}
    order by a.id desc limit ${query.limit + 1}`)
  const page = pageOfRows(rows, query.limit, (row) => [row.id], presentActivity)
  return { ...page, totals: await totalsOf(ctx, matching) }
}

const whose = (ctx: Context, of: ActivityQuery['of']): SQL => {
  const reach = reachOf(ctx.actor, 'activities.view')
  if (of === 'own') return sql`a.union_id = ${reach.unionId}`
  return sql`${reach.over(sql`u.path`)} and a.union_id <> ${reach.unionId} and a.status <> 'draft'`
}

const filterOf = ({ search, state, status, merchantId, from, to }: ActivityQuery): SQL => {
  const conditions = [
    search && sql`strpos(a.title, ${search}) > 0`,
    state && sql`a.is_open = ${state === 'open'}`,
    status && sql`a.status = ${status}`,
    merchantId && sql`a.id in (${activitiesAt(merchantId)})`,
    from && sql`a.ends_at >= ${from}::date`,
    to && sql`a.starts_at < ${to}::date + 1`,
  ].filter((condition) => typeof condition === 'object')
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
}

/** Activities with a voucher that the merchant may redeem, as its own or by authorisation. */
const activitiesAt = (merchantId: string): SQL => sql`
  select p.activity_id from prizes p join campaigns c on c.id = p.campaign_id
  where ${isRedeemedAt(sql`${merchantId}`)}`

const totalsOf = async (ctx: Context, matching: SQL): Promise<ActivityTotals> => {
  const totals = await ctx.database.find<ActivityTotals>(sql`
    select count(*) as activities, ${sum('p.issued')} as "issuedUnits", ${sum('p.taken')} as "takenUnits",
      ${sum('p.redeemed')} as "redeemedUnits", ${sum('n.visits')} as visits, ${sum(applicants)} as applicants,
      ${sum('n.participants')} as participants
    from ${activitySource} where ${matching}`)
  return totals!
}

const sum = (column: string): SQL => sql.raw(`coalesce(sum(${column}), 0)::bigint`)
