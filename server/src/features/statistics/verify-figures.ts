import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type FigureDifference = {
  unionName: string
  figure: string
  noted: { own: number; below: number }
  counted: { own: number; below: number }
}

type Row = {
  unionName: string
  figure: string
  notedOwn: number
  notedBelow: number
  countedOwn: number
  countedBelow: number
}

/**
 * Counts all members by SQL and compares with the rollups and what is not folded into them yet, in one statement. Days
 * hold the same changes: their sums are the rollups.
 */
export const compareFigures = async (
  db: Reads,
): Promise<{ unions: number; differences: FigureDifference[] }> => {
  const counted = await db.find<{ unions: number }>(sql`select count(*) as unions from unions`)
  const rows = await db.rows<Row>(sql`
    with own as (
      select union_id, 'members' as figure, count(*) as amount from memberships where status <> 'ended' group by 1
      union all
      select union_id, 'verified_members', count(*) from memberships where status in ('active', 'retained') group by 1
    ), waiting as (
      select union_id, figure, sum(delta) as amount from figure_changes
      where figure in ('members', 'verified_members') group by 1, 2
    ), held as (
      select u.id, u.path, u.name, f.figure, coalesce(o.amount, 0) as counted,
        coalesce(n.own_amount, 0) + coalesce(w.amount, 0) as noted_own, coalesce(n.below_amount, 0) as folded_below,
        coalesce(w.amount, 0) as waiting
      from unions u cross join (values ('members'), ('verified_members')) as f (figure)
        left join own o on o.union_id = u.id and o.figure = f.figure
        left join waiting w on w.union_id = u.id and w.figure = f.figure
        left join union_figures n on n.union_id = u.id and n.figure = f.figure
    ), spread as (
      select a.id, h.figure, sum(h.counted) as counted_below, sum(h.waiting) as waiting_below
      from held h cross join lateral generate_series(1, nlevel(h.path)) as depth
        join unions a on a.path = subpath(h.path, 0, depth)
      where h.counted <> 0 or h.waiting <> 0 group by 1, 2
    )
    select h.name as "unionName", h.figure, h.noted_own::integer as "notedOwn",
      (h.folded_below + coalesce(s.waiting_below, 0))::integer as "notedBelow", h.counted::integer as "countedOwn",
      coalesce(s.counted_below, 0)::integer as "countedBelow"
    from held h left join spread s on s.id = h.id and s.figure = h.figure
    where h.noted_own <> h.counted or h.folded_below + coalesce(s.waiting_below, 0) <> coalesce(s.counted_below, 0)
    order by h.path, h.figure`)
  return {
    unions: counted!.unions,
    differences: rows.map((row) => ({
      unionName: row.unionName,
      figure: row.figure,
      noted: { own: row.notedOwn, below: row.notedBelow },
      counted: { own: row.countedOwn, below: row.countedBelow },
    })),
  }
}
