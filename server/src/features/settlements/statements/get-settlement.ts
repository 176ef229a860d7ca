import type { SettlementDetail } from '@huigong/contract'
import { type Context, reachOf } from '../../access/index.ts'
import { getSettledMerchant } from './settled-merchant.ts'
import { getSettlementRow, presentDetail } from './settlement-row.ts'

/** A settlement of the own union with its lines. */
export const getSettlement = async (ctx: Context, id: string): Promise<SettlementDetail> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  const row = await getSettlementRow(ctx, id, { unionId })
  return presentDetail(ctx, row, (status) => ({ answer: false, withdraw: status === 'disputed' }))
}

/** A settlement of the merchant for which somebody scans; its contact may answer it. */
export const getMerchantSettlement = async (ctx: Context, id: string): Promise<SettlementDetail> => {
  const { merchantId, isContact } = getSettledMerchant(ctx)
  const row = await getSettlementRow(ctx, id, { merchantId })
  return presentDetail(ctx, row, (status) => ({
    answer: isContact && status === 'locked',
    withdraw: false,
  }))
}
