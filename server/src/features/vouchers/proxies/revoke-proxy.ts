import type { OwnVoucherDetail } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { drawNumbers, findTaken } from '../claims/draw-numbers.ts'
import { getOwnVoucher } from '../own/get-own-voucher.ts'
import { getOwnedVoucher } from './get-owned-voucher.ts'

type Asked = { activityId: string; id: string }

/**
 * Takes it back: the other’s code is worth nothing at once, and as the other knows the digits too, the voucher gets new ones; a
 * paper has to be printed again. What was collected already stays as it was.
 */
export const revokeProxy = async (ctx: Context, asked: Asked): Promise<OwnVoucherDetail> => {
  await ctx.transaction(async (tx) => {
    const { id, unionId, isGood, proxyId } = await getOwnedVoucher(tx, ctx, asked)
    if (!isGood || !proxyId) return
    await tx.run(sql`
      update voucher_proxies set revoked_at = ${ctx.clock.now()}
      where activity_id = ${asked.activityId} and id = ${proxyId} and revoked_at is null`)
    await renewNumber(tx, asked)
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

const renewNumber = async (tx: Transaction, { activityId, id }: Asked) => {
  const drawn = drawNumbers(20)
  const taken = await findTaken(tx, drawn)
  const number = drawn.find((each) => !taken.has(each))!
  await tx.run(sql`update vouchers set number = ${number} where activity_id = ${activityId} and id = ${id}`)
}
