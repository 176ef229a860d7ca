import type { StaffVoucher } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendDifferentNotices } from '../../notices/index.ts'
import { type EndedVoucher, endedColumns, takeOffSums } from '../ends/take-off-sums.ts'
import { lockPrizes, type PrizeKey } from '../ledger/lock-prizes.ts'
import { moveUnits } from '../ledger/move-units.ts'
import { getVoucher } from './get-voucher.ts'
import { getUnionOfOwnActivity } from './own-activity.ts'

type Asked = { activityId: string; id: string; reason: string; mayClaimAgain: boolean }

/** Makes a claimed voucher void, with the reason that its owner reads. */
export const voidVoucher = async (ctx: Context, asked: Asked): Promise<StaffVoucher> => {
  await ctx.transaction(async (tx) => {
    const unionId = await getUnionOfOwnActivity(tx, ctx, asked.activityId)
    await lockPrizes(tx, [await getPrizeOf(tx, asked)])
    const at = ctx.clock.now()
    const voided = await markVoid(tx, asked, at)
    await moveUnits(
      tx,
      { at, onDay: dateInShanghai(at), accountId: signedIn(ctx.actor).accountId, unionId },
      [{ ...voided, from: 'claimed', to: 'void', units: 1 }],
    )
    await takeOffSums(tx, [voided])
    await tell(tx, ctx, voided)
    await recordFact(tx, ctx, {
      action: 'voucher.voided',
      unionId,
      objectKind: 'voucher',
      objectId: asked.id,
      details: { activityId: asked.activityId, mayClaimAgain: asked.mayClaimAgain },
    })
  })
  return getVoucher(ctx, asked)
}

const getPrizeOf = async (tx: Transaction, { activityId, id }: Asked): Promise<PrizeKey> => {
  const prize = await tx.find<PrizeKey>(sql`
    select activity_id as "activityId", campaign_id as "campaignId" from vouchers
    where activity_id = ${activityId} and id = ${id}`)
  if (!prize) throw new DomainError('thing.not_found')
  return prize
}

type Voided = EndedVoucher & { item: string }

/** With another slot the claim that it was is free again. */
const markVoid = async (
  tx: Transaction,
  { activityId, id, reason, mayClaimAgain }: Asked,
  at: Date,
): Promise<Voided> => {
  const voided = await tx.find<Voided>(sql`
    update vouchers v set status = 'void', ended_at = ${at}, end_reason = ${reason},
      slot = case when ${mayClaimAgain}::boolean then 'void:' || v.id else v.slot end
    from activities a, campaigns c
    where v.activity_id = ${activityId} and v.id = ${id} and v.status = 'claimed' and v.valid_until > ${at}
      and a.id = v.activity_id and c.id = v.campaign_id
    returning ${endedColumns}, c.name as item`)
  if (!voided) throw new DomainError('voucher.not_claimed')
  return voided
}

const tell = async (tx: Transaction, ctx: Context, { personId, item }: Voided) => {
  const owner = await tx.find<{ accountId: string }>(
    sql`select account_id as "accountId" from accounts where person_id = ${personId}`,
  )
  const notices = owner ? [{ ...owner, kind: 'voucher.voided' as const, values: { item } }] : []
  await sendDifferentNotices(tx, ctx, notices)
}
