import type { SettlementLine } from '@huigong/contract'
import { type Context, reachOf } from '../../access/index.ts'
import { sumUnsettled } from '../../vouchers/index.ts'
import { type AskedTime, assertNotSettled, getDealing } from './settled-time.ts'
import { linesOf, totalOf } from './settlement-lines.ts'

type Preview = { lines: SettlementLine[]; units: number; amountInFen: number }

/** What a settlement of a time would hold, as of now. */
export const previewSettlement = async (ctx: Context, asked: AskedTime): Promise<Preview> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  const dealing = await getDealing(ctx.database, unionId, asked)
  await assertNotSettled(ctx.database, dealing)
  const lines = await linesOf(ctx.database, dealing.merchantId, await sumUnsettled(ctx.database, dealing))
  return { lines: lines.map(({ activityId: _, unpaidUnits: __, ...line }) => line), ...totalOf(lines) }
}
