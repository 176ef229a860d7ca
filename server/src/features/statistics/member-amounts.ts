import { type SQL, sql } from '../../platform/database/sql.ts'

export type StatisticsScope = 'own' | 'below'

/**
 * What the member figures of one union are made of, as rows: the rollup of now, the changes of days from `from` on,
 * and what is not folded yet, which belongs to both. All in one statement, so that a fold cannot come in between.
 * `id` and `path` are columns of the row that asks.
 */
export const memberAmounts = (id: SQL, path: SQL, scope: StatisticsScope, from: string): SQL => {
  const amount = sql.raw(scope === 'own' ? 'own_amount' : 'below_amount')
  const isWithin =
    scope === 'own'
      ? sql`union_path = ${path}`
      : sql`union_path >= ${path} and union_path < (${path}::text || '0')::ltree`
  return sql`(
    select figure, null::date as on_day, ${amount} as amount, true as is_now, false as is_change
      from union_figures where union_id = ${id} and ${isOfMembers}
    union all
    select figure, on_day, ${amount}, false, true
      from union_day_figures where union_id = ${id} and ${isOfMembers} and on_day >= ${from}::date
    union all
    select figure, on_day, delta, true, true
      from figure_changes where ${isOfMembers} and ${isWithin})`
}

/** Sum over rows of `memberAmounts` named `a` that fulfil a condition. */
export const sumWhere = (figure: 'members' | 'verified_members', condition: SQL): SQL =>
  sql`coalesce(sum(a.amount) filter (where a.figure = ${figure} and ${condition}), 0)::integer`

const isOfMembers = sql.raw(`figure in ('members', 'verified_members')`)
