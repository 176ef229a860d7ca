import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
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
  requestId: string
  prize: ClaimPrize
}

/** In the order of their slots, so that two transactions never wait for each other in a circle. */
export const insertVouchers = (
  tx: Transaction,
  vouchers: readonly NewVoucher[],
  claimedAt: Date,
): Promise<number> => {
  const column = <Value>(pick: (voucher: NewVoucher) => Value) => sql.param(vouchers.map(pick))
  return tx.run(sql`
    insert into vouchers (activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id,
      value_in_fen, claimed_at, valid_from, valid_until)
    select activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id, value_in_fen,
      ${claimedAt}::timestamptz, valid_from, valid_until
    from unnest(${column(({ prize }) => prize.activityId)}::uuid[], ${column(({ id }) => id)}::uuid[],
      ${column(({ prize }) => prize.campaignId)}::uuid[], ${column(({ personId }) => personId)}::uuid[],
      ${column(({ unionId }) => unionId)}::uuid[], ${column(({ number }) => number)}::text[],
      ${column(({ slot }) => slot)}::text[], ${column(({ key }) => key)}::text[],
      ${column(({ accountId }) => accountId)}::uuid[], ${column(({ prize }) => prize.valueInFen)}::bigint[],
      ${column(({ prize }) => prize.validFrom)}::timestamptz[],
      ${column(({ prize }) => prize.validUntil)}::timestamptz[])
      as v (activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id, value_in_fen,
        valid_from, valid_until)
    order by activity_id, person_id, slot`)
}
