import { sql } from '../../../platform/database/sql.ts'

/** The status of each voucher against where its entries have brought it: one unit, in one account, by a chain without a gap. */
export const voucherDifferences = sql`
  with moved as (
    select activity_id, voucher_id, string_agg(account, ' ' order by account) as account from (
      select activity_id, voucher_id, account from (
        select activity_id, voucher_id, to_account as account, units from voucher_entries where voucher_id is not null
        union all
        select activity_id, voucher_id, from_account, -units from voucher_entries where voucher_id is not null) e
      where account <> 'unclaimed' group by 1, 2, 3 having sum(units) <> 0) s
    group by 1, 2)
  select 'voucher' as of, coalesce(v.activity_id, m.activity_id) || '/' || coalesce(v.id, m.voucher_id) as id, 'status' as what,
    coalesce(v.status, 'nothing') as noted, coalesce(m.account, 'nothing') as ledger
  from vouchers v full join moved m on m.activity_id = v.activity_id and m.voucher_id = v.id
  where v.status is distinct from m.account
  union all
  select 'voucher', v.activity_id || '/' || v.id, 'value', v.value_in_fen::text, coalesce(p.value_in_fen::text, 'nothing')
  from vouchers v left join prizes p on p.activity_id = v.activity_id and p.campaign_id = v.campaign_id
  where v.value_in_fen is distinct from p.value_in_fen`

/** Each redeemed voucher has one redemption that was not taken back, of its value; no other voucher has one. */
export const redemptionDifferences = sql`
  select 'redemption' as of, coalesce(v.activity_id, r.activity_id) || '/' || coalesce(v.id, r.voucher_id) as id,
    'standing' as what, coalesce(r.value_in_fen::text, 'nothing') as noted, coalesce(v.value_in_fen::text, 'nothing') as ledger
  from (select * from vouchers where status = 'redeemed') v
    full join (select * from redemptions where reversed_at is null) r
      on r.activity_id = v.activity_id and r.voucher_id = v.id
  where v.value_in_fen is distinct from r.value_in_fen`
