import type { MemberStatistics } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'
import { memberAmounts, type StatisticsScope, sumWhere } from './member-amounts.ts'
import { type AskedRange, periodsOf, type TimeRange, timeRangeOf } from './time-range.ts'

type Counts = MemberStatistics['totals']

/** Sums over one period; those after the range, and what stands now, in the row without a period. */
type Sums = {
  on: string | null
  members: number
  verified: number
  membersNow: number
  verifiedNow: number
}

/** Member figures of the own union, or of it and everything below, at the end of each day or month of a time. */
export const getMemberStatistics = async (
  ctx: Context,
  { scope: asked, ...days }: AskedRange & { scope: StatisticsScope },
): Promise<MemberStatistics> => {
  const reach = reachOf(ctx.actor, 'statistics.view')
  const scope = reach.scope === 'below' ? asked : 'own'
  const range = timeRangeOf(ctx.clock, days)
  const { from, to, grain } = range
  const sums = await ctx.database.rows<Sums>(sql`
    with amounts as (
      select a.*, case when on_day between ${from}::date and ${to}::date
        then to_char(date_trunc(${grain}, on_day), 'YYYY-MM-DD') end as period
      from unions u cross join lateral ${memberAmounts(sql`u.id`, sql`u.path`, scope, from)} as a
      where u.id = ${reach.unionId}
    )
    select period as on, ${sumWhere('members', isCounted(from))} as members,
      ${sumWhere('verified_members', isCounted(from))} as verified,
      ${sumWhere('members', sql`a.is_now`)} as "membersNow",
      ${sumWhere('verified_members', sql`a.is_now`)} as "verifiedNow"
    from amounts a group by period`)
  return { from, to, scope, grain, ...walkBack(range, sums) }
}

const isCounted = (from: string) => sql`a.is_change and a.on_day >= ${from}::date`

/** The figure at the end of a day is that of now less everything that changed after the day. */
const walkBack = (range: TimeRange, sums: Sums[]): Pick<MemberStatistics, 'totals' | 'periods'> => {
  const growthOf = new Map(sums.map((row) => [row.on, row]))
  const after = growthOf.get(null)
  let members = total(sums, 'membersNow') - (after?.members ?? 0)
  let verifiedMembers = total(sums, 'verifiedNow') - (after?.verified ?? 0)
  const end = { members, verifiedMembers }
  const periods = periodsOf(range)
    .reverse()
    .map((on) => {
      const { members: membersGrowth, verified: verifiedGrowth } = growthOf.get(on) ?? noGrowth
      const period = { on, members, verifiedMembers, membersGrowth, verifiedGrowth }
      members -= membersGrowth
      verifiedMembers -= verifiedGrowth
      return period
    })
    .reverse()
  const growth = (name: keyof Counts) => periods.reduce((sum, period) => sum + period[name], 0)
  const totals = {
    ...end,
    membersGrowth: growth('membersGrowth'),
    verifiedGrowth: growth('verifiedGrowth'),
  }
  return { totals, periods }
}

const noGrowth = { members: 0, verified: 0 }

const total = (sums: Sums[], name: 'membersNow' | 'verifiedNow') =>
  sums.reduce((sum, row) => sum + row[name], 0)
