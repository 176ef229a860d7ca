import type { Redemption } from '@huigong/contract'
import { type Batcher, createBatcher } from '../../../platform/batching/create-batcher.ts'
import { type Context, type Equipment, systemContext } from '../../access/index.ts'
import { readSettings } from '../../settings/index.ts'
import { presentRedemption } from './read-redemptions.ts'
import { type AskedRedemption, type Redeemed, redeemTogether } from './redeem-together.ts'
import { readScan } from './scan.ts'

/** As many as one statement writes in a few milliseconds; the next batch gathers meanwhile. */
const maximumSize = 256

/** Redeems a voucher, once and for all. Answered after the commit; the same nonce again gets the same answer. */
export const redeemVoucher = async (
  ctx: Context,
  { code, nonce }: { code: string; nonce: string },
): Promise<Redemption> => {
  const scan = await readScan(ctx, code)
  const { redeemed, undoMinutes } = await batcherOf(ctx)({ ...scan, nonce })
  return presentRedemption(redeemed, {
    accountId: scan.clerkAccountId,
    isContact: scan.scanningFor.isContact,
    now: ctx.clock.now(),
    undoMinutes,
  })
}

type Answer = { redeemed: Redeemed; undoMinutes: number }

const batchers = new WeakMap<object, Batcher<AskedRedemption, Answer>>()

/** One for each database of the process: all clerks' scans of a moment are one transaction. */
const batcherOf = (ctx: Context): Batcher<AskedRedemption, Answer> => {
  const known = batchers.get(ctx.database.pool)
  if (known) return known
  const equipment: Equipment = { ...ctx }
  const made = createBatcher<AskedRedemption, Answer>({
    maximumSize,
    write: (asked) => write(equipment, asked),
  })
  batchers.set(ctx.database.pool, made)
  return made
}

const write = async (equipment: Equipment, asked: readonly AskedRedemption[]) => {
  const ctx = systemContext(equipment, asked[0]!.requestId)
  const settings = await readSettings(ctx.database)
  const outcomes = await redeemTogether(ctx, asked, settings)
  return outcomes.map((outcome) =>
    outcome.ok
      ? {
          ok: true as const,
          value: { redeemed: outcome.value, undoMinutes: settings.redemptionUndoMinutes },
        }
      : outcome,
  )
}
