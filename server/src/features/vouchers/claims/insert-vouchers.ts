import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import type { ClaimPrize } from './claim-facts.ts'
import type { ClaimRequest } from './claim-request.ts'

export type NewVoucher = {
  id: string
  number: string
  personId: string
  /** Where the person is a member. */
  unionId: string
  slot: string
  key: string
  accountId: string
  by: ClaimRequest['by']
  prize: ClaimPrize
}

/**
 * Inserts vouchers and answers the ids of those that could be: one is left out whose number exists already, or whose slot was
 * taken by another process at the same moment.
 */
export const insertVouchers = async (
  tx: Transaction,
  vouchers: readonly NewVoucher[],
  claimedAt: Date,
): Promise<Set<string>> => {
  if (vouchers.length === 0) return new Set()
  const column = <Value>(pick: (voucher: NewVoucher) => Value) => sql.param(vouchers.map(pick))
  const rows = await tx.rows<{ id: string }>(sql`
    insert into vouchers (activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id,
      value_in_fen, claimed_at, valid_from, valid_until)
    select activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id, value_in_fen,
      ${claimedAt}, valid_from, valid_until
    from unnest(${column(({ prize }) => prize.activityId)}::uuid[], ${column(({ id }) => id)}::uuid[],
      ${column(({ prize }) => prize.campaignId)}::uuid[], ${column(({ personId }) => personId)}::uuid[],
      ${column(({ unionId }) => unionId)}::uuid[], ${column(({ number }) => number)}::text[],
      ${column(({ slot }) => slot)}::text[], ${column(({ key }) => key)}::text[],
      ${column(({ accountId }) => accountId)}::uuid[], ${column(({ prize }) => prize.valueInFen)}::bigint[],
      ${column(({ prize }) => prize.validFrom)}::timestamptz[],
      ${column(({ prize }) => prize.validUntil)}::timestamptz[])
      as v (activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id, value_in_fen,
        valid_from, valid_until)
    order by activity_id, person_id, slot
    on conflict do nothing
    returning id`)
  return new Set(rows.map(({ id }) => id))
}
