import type { OwnVoucherDetail } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { getOwnVoucher } from '../own/get-own-voucher.ts'
import { getOwnedVoucher } from './get-owned-voucher.ts'

type Asked = { activityId: string; id: string }

/** Takes it back: the other’s code is worth nothing at once. What was collected already stays as it was. */
export const revokeProxy = async (ctx: Context, asked: Asked): Promise<OwnVoucherDetail> => {
  await ctx.transaction(async (tx) => {
    const { id, unionId, isGood, proxyId } = await getOwnedVoucher(tx, ctx, asked)
    if (!isGood || !proxyId) return
    await tx.run(sql`
      update voucher_proxies set revoked_at = ${ctx.clock.now()}
      where activity_id = ${asked.activityId} and id = ${proxyId} and revoked_at is null`)
    await recordFact(tx, ctx, {
      action: 'voucher.proxy_revoked',
      unionId,
      objectKind: 'voucher',
      objectId: id,
      details: { proxyId },
    })
  })
  return getOwnVoucher(ctx, asked)
}
