import type { ShownToClerk } from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { readSettings } from '../../settings/index.ts'
import { judgeScan } from './judge-scan.ts'
import { presentVoucher } from './present-voucher.ts'
import { readScanned } from './read-scanned.ts'
import { answerScan, type Scan } from './scan.ts'

/** What a code stands for, for the clerk to confirm; changes nothing. */
export const checkVoucher = (ctx: Context, { code }: { code: string }): Promise<ShownToClerk> =>
  answerScan(ctx, code, (scan) => check(ctx, scan))

const check = async (ctx: Context, { code, clerkAccountId, scanningFor }: Scan): Promise<ShownToClerk> => {
  const lookup = { number: code.number, merchantId: scanningFor.merchantId, clerkAccountId }
  const [[voucher], settings] = await Promise.all([
    readScanned(ctx.database, [lookup]),
    readSettings(ctx.database),
  ])
  const judged = judgeScan(code, voucher, {
    signing: ctx.signing,
    now: ctx.clock.now(),
    offlineHours: settings.offlineCodeHours,
    campaignIds: scanningFor.campaignIds,
  })
  if (judged.refusal) throw judged.refusal
  return presentVoucher(judged.voucher, judged.isProxy)
}
