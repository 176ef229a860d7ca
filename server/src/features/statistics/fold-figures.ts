import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/**
 * Moves noted changes into the rollups of the union and all its superiors. Readers add what is not folded yet,
 * so figures are exact at any moment. One fold runs at a time; it never waits for a writer.
 */
export const foldFigures = async (tx: Transaction): Promise<number> => {
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('figures.fold'))`)
  return tx.run(sql`
    with taken as (
      delete from figure_changes where id in (
        select id from figure_changes order by id limit 50000 for update skip locked)
      returning union_id, union_path, figure, on_day, delta
    ), sums as (
      select union_id, union_path, figure, on_day, sum(delta)::bigint as delta from taken group by 1, 2, 3, 4
    ), spread as (
      select a.id as union_id, s.figure, s.on_day,
        sum(case when a.id = s.union_id then s.delta else 0 end)::bigint as own, sum(s.delta)::bigint as below
      from sums s
        cross join lateral generate_series(1, nlevel(s.union_path)) as depth
        join unions a on a.path = subpath(s.union_path, 0, depth)
      group by 1, 2, 3
    ), by_day as (
      insert into union_day_figures (union_id, figure, on_day, own_amount, below_amount)
      select union_id, figure, on_day, own, below from spread
      on conflict (union_id, figure, on_day) do update set
        own_amount = union_day_figures.own_amount + excluded.own_amount,
        below_amount = union_day_figures.below_amount + excluded.below_amount
    )
    insert into union_figures (union_id, figure, own_amount, below_amount)
    select union_id, figure, sum(own), sum(below) from spread group by 1, 2
    on conflict (union_id, figure) do update set
      own_amount = union_figures.own_amount + excluded.own_amount,
      below_amount = union_figures.below_amount + excluded.below_amount`)
}
