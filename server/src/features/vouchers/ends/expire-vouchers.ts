import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, type Equipment, systemContext } from '../../access/index.ts'
import { recordFacts } from '../../audit/index.ts'
import { lockPrizes } from '../ledger/lock-prizes.ts'
import { expireTogether, type VoucherKey } from './expire-together.ts'

const atOnce = 1000

/** Lets claimed vouchers expire whose time is over, chunk by chunk, so that it goes on wherever it was stopped. */
export const expireVouchers = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `vouchers-${v7()}`)
  let isDone = false
  while (!isDone) isDone = await ctx.transaction((tx) => expireChunk(tx, ctx))
}

type Due = VoucherKey & { campaignId: string }

/** Answers whether nothing is left. */
const expireChunk = async (tx: Transaction, ctx: Context): Promise<boolean> => {
  const now = ctx.clock.now()
  const due = await tx.rows<Due>(sql`
    select activity_id as "activityId", id, campaign_id as "campaignId" from vouchers
    where status = 'claimed' and valid_until <= ${now} order by valid_until limit ${atOnce}`)
  if (due.length === 0) return true
  await lockPrizes(tx, due)
  const expired = await expireTogether(tx, due, now)
  const unions = [...new Set(expired.map(({ unionId }) => unionId))]
  await recordFacts(
    tx,
    ctx,
    unions.map((unionId) => {
      const own = expired.filter((voucher) => voucher.unionId === unionId)
      const amountInFen = own.reduce((sum, { valueInFen }) => sum + valueInFen, 0)
      return {
        action: 'voucher.expired',
        unionId,
        objectKind: 'voucher',
        details: { vouchers: own.length, amountInFen },
        requestId: ctx.requestId,
      }
    }),
  )
  return due.length < atOnce
}
