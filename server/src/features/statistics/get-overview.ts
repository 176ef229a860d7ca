import type { Overview } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { branchRange, type Context, reachOf } from '../access/index.ts'
import { figureBelow } from './figures-of-union.ts'

type Totals = Omit<Overview, 'days' | 'unverifiedMembers'>

const daysShown = 7

/** Figures of the own union and everything below, from rollups, and the last seven days (seed 000, section 4). */
export const getOverview = async (ctx: Context): Promise<Overview> => {
  const reach = reachOf(ctx.actor, 'statistics.view')
  const id = sql`u.id`
  const path = sql`u.path`
  const totals = await ctx.database.find<Totals>(sql`
    select ${figureBelow(id, path, 'members')} as members,
      ${figureBelow(id, path, 'verified_members')} as "verifiedMembers",
      ${figureBelow(id, path, 'unions')} - 1 as "unionsBelow",
      (select count(*) from unions c where c.superior_id = u.id and c.status = 'active')::integer as "childUnions",
      (select count(*) from reviews r where r.union_id = u.id and r.status = 'pending')::integer as "pendingReviews"
    from unions u where u.id = ${reach.unionId}`)
  const days = await ctx.database.rows<Overview['days'][number]>(sql`
    with changes as (
      select on_day, figure, below_amount as amount from union_day_figures where union_id = ${reach.unionId}
        and on_day > ${todayInShanghai(ctx.clock)}::date - ${daysShown}::integer
      union all
      select on_day, figure, delta from figure_changes where figure in ('members', 'verified_members')
        and ${branchRange(sql`union_path`, reach.path)}
    )
    select to_char(d.on_day, 'YYYY-MM-DD') as "on",
      coalesce(sum(amount) filter (where figure = 'members'), 0)::integer as joined,
      coalesce(sum(amount) filter (where figure = 'verified_members'), 0)::integer as verified
    from generate_series(${todayInShanghai(ctx.clock)}::date - ${daysShown - 1}::integer,
        ${todayInShanghai(ctx.clock)}::date, interval '1 day') as d(on_day)
      left join changes c on c.on_day = d.on_day::date
    group by d.on_day order by d.on_day`)
  return { ...totals!, unverifiedMembers: totals!.members - totals!.verifiedMembers, days }
}
