import type { Redemption } from '@huigong/contract'
import { createBatcher, type Outcome } from '../../../platform/batching/create-batcher.ts'
import { onePer } from '../../../platform/batching/one-per.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { readSettings } from '../../settings/index.ts'
import { presentRedemption } from './read-redemptions.ts'
import { type AskedRedemption, type Redeemed, redeemTogether } from './redeem-together.ts'
import { answerScan } from './scan.ts'

/** As many as one statement writes in a few milliseconds; the next batch gathers meanwhile. */
const maximumSize = 256
/** Merchants share them; where one waits for its books those of the other lanes go on. */
const lanes = 3

/** Redeems a voucher, once and for all. Answered after the commit; the same nonce again gets the same answer. */
export const redeemVoucher = (
  ctx: Context,
  { code, nonce }: { code: string; nonce: string },
): Promise<Redemption> =>
  answerScan(ctx, code, async (scan) => {
    const { redeemed, undoMinutes } = await batches(ctx.database)({ ...scan, nonce, ctx })
    return presentRedemption(redeemed, {
      accountId: scan.clerkAccountId,
      isContact: scan.scanningFor.isContact,
      now: ctx.clock.now(),
      undoMinutes,
    })
  })

type Submitted = AskedRedemption & { ctx: Context }
type Answer = { redeemed: Redeemed; undoMinutes: number }

/** All clerks’ scans of a moment in a lane are one transaction. */
const batches = onePer((_database: Database) =>
  createBatcher<Submitted, Answer>({
    maximumSize,
    maximumWaiting: 20_000,
    whenFull: () => new DomainError('server.busy'),
    laneOf: ({ scanningFor }) => String(Number.parseInt(scanningFor.merchantId.slice(-6), 16) % lanes),
    write,
  }),
)

const write = async (submitted: readonly Submitted[]): Promise<Outcome<Answer>[]> => {
  const { ctx } = submitted[0]!
  const settings = await readSettings(ctx.database)
  const outcomes = await redeemTogether(ctx, submitted, settings)
  const undoMinutes = settings.redemptionUndoMinutes
  return outcomes.map((outcome) =>
    outcome.ok ? { ok: true, value: { redeemed: outcome.value, undoMinutes } } : outcome,
  )
}
