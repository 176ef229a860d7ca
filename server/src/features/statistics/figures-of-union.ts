import { type SQL, sql } from '../../platform/database/sql.ts'
import type { Figure } from './change-figure.ts'

/**
 * A scalar subquery: the figure of a union and everything below it, exact now: the rollup plus what is not
 * folded yet. `id` and `path` are columns of the row that asks.
 */
export const figureBelow = (id: SQL, path: SQL, figure: Figure): SQL => sql`(
  coalesce((select below_amount from union_figures where union_id = ${id} and figure = ${figure}), 0)
  + coalesce((select sum(delta) from figure_changes where figure = ${figure}
      and union_path >= ${path} and union_path < (${path}::text || '0')::ltree), 0))::integer`

/** The same for the union alone. */
export const figureOwn = (id: SQL, figure: Figure): SQL => sql`(
  coalesce((select own_amount from union_figures where union_id = ${id} and figure = ${figure}), 0)
  + coalesce((select sum(delta) from figure_changes where figure = ${figure}
      and union_path = (select path from unions where id = ${id})), 0))::integer`
