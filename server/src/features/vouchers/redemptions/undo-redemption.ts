import type { Redemption } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, clerk, holdTree } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendDifferentNotices } from '../../notices/index.ts'
import { readSettings } from '../../settings/index.ts'
import { expireTogether } from '../ends/expire-together.ts'
import { lockPrizes } from '../ledger/lock-prizes.ts'
import { moveUnits } from '../ledger/move-units.ts'
import { holdMerchantBooks } from './merchant-books.ts'
import { presentRedemption, type Reader, type RedemptionRow, readRedemptions } from './read-redemptions.ts'

/**
 * Takes a redemption back: the clerk’s own, or any of the merchant for its contact, within some minutes and before it is settled.
 * The voucher is good again; where its time is over meanwhile it expires at once, through the same accounts of the ledger.
 */
export const undoRedemption = (
  ctx: Context,
  { id, reason }: { id: string; reason: string },
): Promise<Redemption> => {
  const { accountId, scanningFor } = clerk(ctx.actor)
  const { merchantId, merchantName, isContact } = scanningFor
  return ctx.transaction(async (tx) => {
    const { redemptionUndoMinutes: undoMinutes } = await readSettings(tx)
    await holdTree(tx)
    await holdMerchantBooks(tx, [merchantId])
    const found = await findRedemption(tx, merchantId, id)
    await lockPrizes(tx, [found])
    const now = ctx.clock.now()
    const redemption = await findRedemption(tx, merchantId, id)
    assertUndoable(redemption, { accountId, isContact, now, undoMinutes })
    const voucher = await takeBack(tx, redemption, { reason, accountId, now })
    await moveBack(tx, ctx, redemption, voucher, now)
    await tellOwner(tx, ctx, redemption, voucher, merchantName)
    await recordFact(tx, ctx, {
      action: 'voucher.reversed',
      unionId: voucher.unionId,
      objectKind: 'redemption',
      objectId: id,
      details: { voucherId: redemption.voucherId, merchantId },
    })
    return presentRedemption(
      { ...redemption, reversedAt: now, reversalReason: reason },
      { accountId, isContact, now, undoMinutes },
    )
  })
}

const findRedemption = async (tx: Transaction, merchantId: string, id: string): Promise<RedemptionRow> => {
  const [redemption] = await readRedemptions(tx, sql`r.merchant_id = ${merchantId} and r.id = ${id}`)
  if (!redemption) throw new DomainError('thing.not_found')
  return redemption
}

const minute = 60_000

const assertUndoable = (redemption: RedemptionRow, { accountId, isContact, now, undoMinutes }: Reader) => {
  if (!isContact && redemption.clerkAccountId !== accountId) throw new DomainError('permission.denied')
  if (redemption.reversedAt) throw new DomainError('redemption.reversed')
  if (redemption.isSettled) throw new DomainError('redemption.settled')
  if (now.getTime() >= redemption.redeemedAt.getTime() + undoMinutes * minute)
    throw new DomainError('redemption.undo_over')
}

type Voucher = { unionId: string; ownerAccountId: string | null }

const takeBack = async (
  tx: Transaction,
  redemption: RedemptionRow,
  { reason, accountId, now }: { reason: string; accountId: string; now: Date },
): Promise<Voucher> => {
  const { activityId, id, voucherId } = redemption
  await tx.run(sql`
    update redemptions set reversed_at = ${now}, reversed_by = ${accountId}, reversal_reason = ${reason}
    where activity_id = ${activityId} and id = ${id} and reversed_at is null and settlement_id is null`)
  const voucher = await tx.find<Voucher>(sql`
    update vouchers v set status = 'claimed', ended_at = null
    from activities a where a.id = v.activity_id and v.activity_id = ${activityId} and v.id = ${voucherId}
      and v.status = 'redeemed'
    returning a.union_id as "unionId",
      (select account_id from accounts where person_id = v.person_id) as "ownerAccountId"`)
  if (!voucher) throw new Error(`Voucher ${voucherId} has a redemption and is not redeemed`)
  return voucher
}

const moveBack = async (
  tx: Transaction,
  ctx: Context,
  redemption: RedemptionRow,
  { unionId }: Voucher,
  now: Date,
) => {
  const { accountId } = clerk(ctx.actor)
  const { activityId, campaignId, voucherId, valueInFen, validUntil } = redemption
  const movement = { activityId, campaignId, voucherId, units: 1, valueInFen }
  await moveUnits(tx, { at: now, onDay: dateInShanghai(now), accountId, unionId }, [
    { ...movement, from: 'redeemed', to: 'claimed' },
  ])
  if (validUntil <= now) await expireTogether(tx, [{ activityId, id: voucherId }], now)
}

const tellOwner = (
  tx: Transaction,
  ctx: Context,
  { item }: RedemptionRow,
  { ownerAccountId }: Voucher,
  merchantName: string,
) =>
  sendDifferentNotices(
    tx,
    ctx,
    ownerAccountId
      ? [{ accountId: ownerAccountId, kind: 'voucher.reversed', values: { item, merchantName } }]
      : [],
  )
