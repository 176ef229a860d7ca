import { createHash } from 'node:crypto'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { recordFacts } from '../../audit/index.ts'
import { sendDifferentNotices } from '../../notices/index.ts'
import { type Movement, type MovementCause, moveUnits } from '../ledger/move-units.ts'
import type { NewRedemption } from './redeem-together.ts'

/** Writes redemptions of vouchers that are claimed, whose prizes are locked: rows, ledger, notices and one fact for each union. */
export const writeRedemptions = async (
  tx: Transaction,
  ctx: Context,
  redemptions: readonly NewRedemption[],
  at: Date,
): Promise<void> => {
  if (redemptions.length === 0) return
  await tx.together(
    () => writeRows(tx, redemptions, at),
    () => moveUnits(tx, causeOf(redemptions, at), redemptions.map(movementOf)),
    () => tellOwners(tx, ctx, redemptions),
    () => recordFacts(tx, ctx, factsOf(redemptions)),
  )
}

const causeOf = ([first]: readonly NewRedemption[], at: Date): MovementCause => ({
  at,
  onDay: dateInShanghai(at),
  accountId: null,
  unionId: first!.voucher.unionId,
})

const movementOf = ({ row, voucher }: NewRedemption): Movement => ({
  activityId: voucher.activityId,
  campaignId: voucher.campaignId,
  voucherId: voucher.id,
  from: 'claimed',
  to: 'redeemed',
  units: 1,
  valueInFen: voucher.valueInFen,
  accountId: row.clerkAccountId,
  unionId: voucher.unionId,
})

const writeRows = async (tx: Transaction, redemptions: readonly NewRedemption[], at: Date) => {
  const rows = redemptions.map(({ row, merchantId }) => ({
    activity_id: row.activityId,
    id: row.id,
    voucher_id: row.voucherId,
    campaign_id: row.campaignId,
    merchant_id: merchantId,
    clerk_account_id: row.clerkAccountId,
    nonce: row.nonce,
    method: row.method,
    proxy_id: row.proxyId,
    value_in_fen: row.valueInFen,
  }))
  const written = await tx.run(sql`
    with asked as (select * from jsonb_populate_recordset(null::redemptions, ${JSON.stringify(rows)}::jsonb)),
      changed as (
        update vouchers v set status = 'redeemed', ended_at = ${at}::timestamptz from asked
        where v.activity_id = asked.activity_id and v.id = asked.voucher_id and v.status = 'claimed'
        returning v.activity_id, v.id)
    insert into redemptions (activity_id, id, voucher_id, campaign_id, merchant_id, clerk_account_id, nonce, method, proxy_id,
      value_in_fen, redeemed_at)
    select a.activity_id, a.id, a.voucher_id, a.campaign_id, a.merchant_id, a.clerk_account_id, a.nonce, a.method, a.proxy_id,
      a.value_in_fen, ${at}::timestamptz
    from asked a join changed c on c.activity_id = a.activity_id and c.id = a.voucher_id`)
  if (written !== redemptions.length)
    throw new Error(`${redemptions.length - written} vouchers changed although their prizes were locked`)
}

const tellOwners = (tx: Transaction, ctx: Context, redemptions: readonly NewRedemption[]) =>
  sendDifferentNotices(
    tx,
    ctx,
    redemptions.flatMap(({ voucher }) =>
      voucher.ownerAccountId
        ? {
            accountId: voucher.ownerAccountId,
            kind: 'voucher.redeemed' as const,
            values: { item: voucher.item, merchantName: voucher.merchantName },
          }
        : [],
    ),
  )

/** The digest ties the fact to its redemptions: their ids, vouchers, clerks and time. */
const factsOf = (redemptions: readonly NewRedemption[]) => {
  const byUnion = new Map<string, NewRedemption[]>()
  for (const each of redemptions) {
    const { unionId } = each.voucher
    byUnion.set(unionId, [...(byUnion.get(unionId) ?? []), each])
  }
  return [...byUnion].map(([unionId, own]) => ({
    action: 'voucher.redeemed',
    unionId,
    objectKind: 'redemption',
    details: {
      redemptions: own.length,
      amountInFen: own.reduce((sum, { row }) => sum + row.valueInFen, 0),
      digest: digestOf(own),
    },
    requestId: null,
  }))
}

const digestOf = (redemptions: readonly NewRedemption[]) => {
  const lines = redemptions.map(
    ({ row }) => `${row.id} ${row.voucherId} ${row.clerkAccountId} ${row.redeemedAt.toISOString()}`,
  )
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}
