import { sql } from '../../../platform/database/sql.ts'

/** What people have received in a year against their vouchers that are claimed or redeemed, by the year of the claim. */
export const sumDifferences = sql`
  with received as (
    select v.person_id, extract(year from v.claimed_at at time zone 'Asia/Shanghai')::integer as year, c.category,
      coalesce(c.festival, '') as occasion, sum(v.value_in_fen) as amount
    from vouchers v join campaigns c on c.id = v.campaign_id
    where v.status in ('claimed', 'redeemed') group by 1, 2, 3, 4)
  select 'sum' as of, concat_ws('/', person_id, year, category, nullif(occasion, '')) as id, 'amount' as what,
    coalesce(s.amount_in_fen, 0)::text as noted, coalesce(r.amount, 0)::text as ledger
  from welfare_sums s full join received r using (person_id, year, category, occasion)
  where coalesce(s.amount_in_fen, 0) <> coalesce(r.amount, 0)`
