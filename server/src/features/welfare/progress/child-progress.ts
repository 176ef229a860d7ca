import type { ChildProgress } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { branchRange, type Context } from '../../access/index.ts'
import { readSettings } from '../../settings/index.ts'
import { figureBelow, hasIssued, welfareAmountsOf } from '../../statistics/index.ts'
import type { ShownUnion } from './get-progress.ts'

type Counted = { childId: string; count: number }

/** Each union one level down with all below it, in the order of their names. */
export const listChildProgress = async (
  ctx: Context,
  union: ShownUnion,
  year: number,
): Promise<ChildProgress[]> => {
  const children = await ctx.database.rows<Omit<ChildProgress, keyof Counts>>(sql`
    select u.id as "unionId", u.name as "unionName",
      exists (select from unions c where c.superior_id = u.id and c.status = 'active') as "hasChildren",
      ${figureBelow(sql`u.id`, sql`u.path`, 'verified_members')} as "verifiedMembers", a.*
    from unions u cross join lateral ${welfareAmountsOf(sql`u.id`, sql`u.path`, 'below', year)} as a
    where u.superior_id = ${union.id} and u.status = 'active' order by u.name, u.id`)
  const [open, overdue, idle] = [
    await countOpen(ctx, union),
    await countOverdue(ctx, union, year),
    await countIdle(ctx, union, year),
  ]
  return children.map((child) => ({
    ...child,
    openActivities: open.get(child.unionId) ?? 0,
    overdueActivities: overdue.get(child.unionId) ?? 0,
    idleUnions: idle.get(child.unionId) ?? 0,
  }))
}

type Counts = { openActivities: number; overdueActivities: number; idleUnions: number }

const countOpen = async (ctx: Context, union: ShownUnion) => {
  const now = ctx.clock.now()
  return byChild(
    await ctx.database.rows<Counted>(sql`
      select ${childOf(union)} as "childId", count(*)::integer as count
      from activities a join unions u on u.id = a.union_id
      where a.is_open and a.starts_at <= ${now} and a.ends_at > ${now} and ${branchRange(sql`u.path`, union.path)}
      group by 1`),
  )
}

/**
 * Activities that ended in the year, longer ago than set, with vouchers that are still claimed or with redemptions that no
 * settlement holds: told by the numbers of the prizes and of the settlements, without counting vouchers.
 */
const countOverdue = async (ctx: Context, union: ShownUnion, year: number) => {
  const { settlementDueDays } = await readSettings(ctx.database)
  const due = new Date(ctx.clock.now().getTime() - settlementDueDays * 86_400_000)
  return byChild(
    await ctx.database.rows<Counted>(sql`
      select ${childOf(union)} as "childId", count(*)::integer as count
      from activities a join unions u on u.id = a.union_id
        cross join lateral (
          select coalesce(sum(claimed_units), 0) as claimed, coalesce(sum(redeemed_units), 0) as redeemed from prizes p
          where p.activity_id = a.id) as units
        cross join lateral (
          select coalesce(sum(l.payable_units), 0) as units from settlement_lines l
            join settlements s on s.id = l.settlement_id
          where l.activity_id = a.id and s.status <> 'withdrawn') as settled
      where a.status in ('approved', 'ended') and a.ends_at < ${due}
        and extract(year from a.ends_at at time zone 'Asia/Shanghai') = ${year}
        and ${branchRange(sql`u.path`, union.path)}
        and (units.claimed > 0 or units.redeemed > settled.units)
      group by 1`),
  )
}

const countIdle = async (ctx: Context, union: ShownUnion, year: number) =>
  byChild(
    await ctx.database.rows<Counted>(sql`
      select ${childOf(union)} as "childId", count(*)::integer as count from unions u
      where u.level = 'base' and u.status = 'active' and ${branchRange(sql`u.path`, union.path)}
        and u.id <> ${union.id} and not ${hasIssued(sql`u.id`, sql`u.path`, year)}
      group by 1`),
  )

/** The union one level below the shown one to whose branch `u` belongs; null for the shown one itself. */
const childOf = ({ path }: ShownUnion) => sql`
  (select c.id from unions c where nlevel(u.path) > nlevel(${path}::ltree)
    and c.path = subpath(u.path, 0, nlevel(${path}::ltree) + 1))`

const byChild = (rows: readonly Counted[]) => new Map(rows.map(({ childId, count }) => [childId, count]))
