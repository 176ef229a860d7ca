import { type SQL, sql } from '../../platform/database/sql.ts'

/**
 * A row of the welfare figures of one union over the days of a year: from the rollups, and what is not folded yet. Amounts go
 * beyond 32 bits. `id` and `path` are columns of the row that asks; the row is named as `welfareAmounts` of the contract is.
 */
export const welfareAmountsOf = (id: SQL, path: SQL, scope: 'own' | 'below', year: number): SQL => {
  const days = sql`between make_date(${year}::integer, 1, 1) and make_date(${year}::integer, 12, 31)`
  const isWithin =
    scope === 'own'
      ? sql`union_path = ${path}`
      : sql`union_path >= ${path} and union_path < (${path}::text || '0')::ltree`
  return sql`(
    select ${sumOf('issued', 'units')} as "issuedUnits", ${sumOf('issued', 'fen')} as "issuedInFen",
      ${sumOf('claimed', 'units')} as "claimedUnits", ${sumOf('claimed', 'fen')} as "claimedInFen",
      ${sumOf('redeemed', 'units')} as "redeemedUnits", ${sumOf('redeemed', 'fen')} as "redeemedInFen"
    from (
      select figure, ${sql.raw(scope === 'own' ? 'own_amount' : 'below_amount')} as amount from union_day_figures
        where union_id = ${id} and figure in ${welfareFigures} and on_day ${days}
      union all
      select figure, delta from figure_changes
        where figure in ${welfareFigures} and on_day ${days} and ${isWithin}) as a)`
}

/** Whether a union itself issued something in a year. */
export const hasIssued = (id: SQL, path: SQL, year: number): SQL => sql`(
  exists (select from union_day_figures where union_id = ${id} and figure = 'welfare_issued_units' and own_amount > 0
    and on_day between make_date(${year}::integer, 1, 1) and make_date(${year}::integer, 12, 31))
  or exists (select from figure_changes where figure = 'welfare_issued_units' and union_path = ${path} and delta > 0
    and on_day between make_date(${year}::integer, 1, 1) and make_date(${year}::integer, 12, 31)))`

const sumOf = (step: 'issued' | 'claimed' | 'redeemed', unit: 'units' | 'fen'): SQL =>
  sql.raw(`coalesce(sum(amount) filter (where figure = 'welfare_${step}_${unit}'), 0)::bigint`)

const welfareFigures = sql.raw(`('welfare_issued_units', 'welfare_issued_fen', 'welfare_claimed_units',
  'welfare_claimed_fen', 'welfare_redeemed_units', 'welfare_redeemed_fen')`)
