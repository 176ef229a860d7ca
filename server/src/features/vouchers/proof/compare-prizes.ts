import { sql } from '../../../platform/database/sql.ts'

const accounts = ['unclaimed', 'claimed', 'redeemed', 'expired', 'void'] as const

/** Numbers of prizes against the sums of the ledger, and against the vouchers counted one by one. */
export const prizeDifferences = sql`
  with moved as (
    select activity_id, campaign_id, account, sum(units) as units from (
      select activity_id, campaign_id, to_account as account, units from voucher_entries
      union all select activity_id, campaign_id, from_account, -units from voucher_entries
      union all select activity_id, campaign_id, 'issued', units from voucher_entries where from_account = 'budget'
      union all select activity_id, campaign_id, 'returned', units from voucher_entries where to_account = 'budget') e
    group by 1, 2, 3),
  counted as (
    select activity_id, campaign_id, status as account, count(*) as units from vouchers group by 1, 2, 3),
  noted as (
    select p.activity_id, p.campaign_id, n.account, n.units from prizes p cross join lateral (values
      ('issued', p.issued_units), ('returned', p.returned_units),
      ${sql.join(
        accounts.map((name) => sql.raw(`('${name}', p.${name}_units)`)),
        sql`, `,
      )}) as n (account, units))
  select 'prize' as of, activity_id || '/' || campaign_id as id, account || ' units' as what, coalesce(n.units, 0)::text as noted,
    coalesce(m.units, 0)::text as ledger
  from noted n full join moved m using (activity_id, campaign_id, account)
  where coalesce(n.units, 0) <> coalesce(m.units, 0) and account <> 'budget'
  union all
  select 'prize', activity_id || '/' || campaign_id, account || ' vouchers', coalesce(n.units, 0)::text,
    coalesce(c.units, 0)::text
  from (select * from noted where account in ('claimed', 'redeemed', 'expired', 'void')) n
    full join counted c using (activity_id, campaign_id, account)
  where coalesce(n.units, 0) <> coalesce(c.units, 0)`

/** Amounts of the ledger against the value of the prize. */
export const entryDifferences = sql`
  select 'entry' as of, e.activity_id || '/' || e.id as id, 'amount' as what, e.amount_in_fen::text as noted,
    coalesce(e.units * p.value_in_fen, 0)::text as ledger
  from voucher_entries e left join prizes p on p.activity_id = e.activity_id and p.campaign_id = e.campaign_id
  where e.amount_in_fen is distinct from e.units * p.value_in_fen`
