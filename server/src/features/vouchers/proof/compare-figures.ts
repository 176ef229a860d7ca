import { sql } from '../../../platform/database/sql.ts'

/** Figures of each union's own activities, folded and not folded yet, against the entries of the ledger. */
export const figureDifferences = sql`
  with moved as (
    select a.union_id, f.figure, sum(f.units) as units, sum(f.units * p.value_in_fen) as fen
    from voucher_entries e join activities a on a.id = e.activity_id
      join prizes p on p.activity_id = e.activity_id and p.campaign_id = e.campaign_id
      cross join lateral (values
        ('issued', case when e.from_account = 'budget' then e.units when e.to_account = 'budget' then -e.units else 0 end),
        ('claimed', case when e.from_account = 'unclaimed' and e.to_account <> 'budget' then e.units else 0 end),
        ('redeemed', case when e.to_account = 'redeemed' then e.units when e.from_account = 'redeemed' then -e.units
          else 0 end)) as f (figure, units)
    group by 1, 2),
  counted as (
    select union_id, 'welfare_' || figure || '_units' as figure, units as amount from moved
    union all select union_id, 'welfare_' || figure || '_fen', fen from moved),
  noted as (
    select union_id, figure, sum(amount) as amount from (
      select union_id, figure, own_amount as amount from union_figures where figure like 'welfare\\_%'
      union all select union_id, figure, delta from figure_changes where figure like 'welfare\\_%') n
    group by 1, 2)
  select 'figure' as of, union_id::text as id, figure as what, coalesce(n.amount, 0)::text as noted,
    coalesce(c.amount, 0)::text as ledger
  from noted n full join counted c using (union_id, figure)
  where coalesce(n.amount, 0) <> coalesce(c.amount, 0)`
