import type { SettlementDetail } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf, signedIn } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { freeRedemptions, lockMerchantBooks, type RedemptionTime } from '../../vouchers/index.ts'
import { getSettlement } from './get-settlement.ts'

/** Takes a disputed settlement back: its redemptions are free to be settled anew, its number stays used. */
export const withdrawSettlement = async (
  ctx: Context,
  id: string,
  reason: string,
): Promise<SettlementDetail> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  await ctx.transaction(async (tx) => {
    const known = await tx.find<{ merchantId: string }>(sql`
      select merchant_id as "merchantId" from settlements where id = ${id} and union_id = ${unionId}`)
    if (!known) throw new DomainError('thing.not_found')
    // Before the row, as whoever locks a settlement does.
    await lockMerchantBooks(tx, known.merchantId)
    const settlement = await tx.find<RedemptionTime & { status: string }>(sql`
      select union_id as "unionId", merchant_id as "merchantId", from_at as "fromAt", until_at as "untilAt", status
      from settlements where id = ${id} for update`)
    if (settlement!.status !== 'disputed') throw new DomainError('settlement.answered')
    const freed = await freeRedemptions(tx, settlement!, id)
    await tx.run(sql`
      update settlements set status = 'withdrawn', withdrawn_at = ${ctx.clock.now()},
        withdrawn_by = ${signedIn(ctx.actor).accountId}, withdrawal_reason = ${reason}
      where id = ${id}`)
    await recordFact(tx, ctx, {
      action: 'settlement.withdrawn',
      objectKind: 'settlement',
      objectId: id,
      details: { redemptions: freed },
    })
  })
  return getSettlement(ctx, id)
}
