import type { ChildStatistics, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'
import { memberAmounts, sumWhere } from './member-amounts.ts'
import { type AskedRange, timeRangeOf } from './time-range.ts'

type Query = AskedRange & { cursor?: string | undefined; limit: number }

/**
 * The same figures by child union, each with everything below it. A child cancelled within the time is shown too,
 * because its members went elsewhere within the time.
 */
export const listChildStatistics = async (ctx: Context, query: Query): Promise<Page<ChildStatistics>> => {
  const reach = reachOf(ctx.actor, 'statistics.view')
  const { from, to } = timeRangeOf(ctx.clock, query)
  const after = readCursor(query.cursor, 2)
  const children = sql`
    select id, path, name from unions
    where superior_id = ${reach.scope === 'below' ? reach.unionId : null}
      and (status = 'active' or cancelled_at >= ${from}::date)
      and ${after ? sql`(name, id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by name, id limit ${query.limit + 1}`
  const rows = await ctx.database.rows<ChildStatistics>(sql`
    select u.id as "unionId", u.name, counts.*
    from (${children}) as u cross join lateral (
      select ${standing('members', to)} as members, ${standing('verified_members', to)} as "verifiedMembers",
        ${sumWhere('members', changedWithin(from, to))} as "membersGrowth",
        ${sumWhere('verified_members', changedWithin(from, to))} as "verifiedGrowth"
      from ${memberAmounts(sql`u.id`, sql`u.path`, 'below', from)} as a) as counts
    order by u.name, u.id`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.name, row.unionId],
    (row) => row,
  )
}

const standing = (figure: 'members' | 'verified_members', to: string): SQL => sql`
  (${sumWhere(figure, sql`a.is_now`)} - ${sumWhere(figure, sql`a.is_change and a.on_day > ${to}::date`)})`

const changedWithin = (from: string, to: string) =>
  sql`a.is_change and a.on_day between ${from}::date and ${to}::date`
