import { sql } from '../../../platform/database/sql.ts'

/** What campaigns have given out of their budgets: budget = total − issued. */
export const campaignDifferences = sql`
  with moved as (
    select campaign_id, sum(case when from_account = 'budget' then units else -units end) as units from voucher_entries
    where 'budget' in (from_account, to_account) group by 1)
  select 'campaign' as of, coalesce(c.id, m.campaign_id)::text as id, 'issued units' as what,
    coalesce(c.issued_units, 0)::text as noted, coalesce(m.units, 0)::text as ledger
  from campaigns c full join moved m on m.campaign_id = c.id
  where coalesce(c.issued_units, 0) <> coalesce(m.units, 0)`
