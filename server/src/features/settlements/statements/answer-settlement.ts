import type { SettlementDetail } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, clerk } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendNotice } from '../../notices/index.ts'
import { getMerchantSettlement } from './get-settlement.ts'
import { getSettledMerchant } from './settled-merchant.ts'

type Answer = { status: 'confirmed' } | { status: 'disputed'; reason: string }

/** The merchant agrees. */
export const confirmSettlement = (ctx: Context, id: string): Promise<SettlementDetail> =>
  answer(ctx, id, { status: 'confirmed' })

/** The merchant says what is wrong; the union may then take it back and lock the time anew. */
export const disputeSettlement = (ctx: Context, id: string, reason: string): Promise<SettlementDetail> =>
  answer(ctx, id, { status: 'disputed', reason })

type Waiting = {
  status: string
  unionId: string
  number: string
  lockedBy: string
  answerBy: Date
  isUnanswered: boolean
  merchantName: string
}

const answer = async (ctx: Context, id: string, given: Answer): Promise<SettlementDetail> => {
  const { accountId } = clerk(ctx.actor)
  const { merchantId, isContact } = getSettledMerchant(ctx)
  await ctx.transaction(async (tx) => {
    const settlement = await tx.find<Waiting>(sql`
      select s.status, s.union_id as "unionId", s.number, s.locked_by as "lockedBy", s.answer_by as "answerBy",
        s.answered_by is null as "isUnanswered", m.name as "merchantName"
      from settlements s join merchants m on m.id = s.merchant_id
      where s.id = ${id} and s.merchant_id = ${merchantId} for update of s`)
    if (!settlement) throw new DomainError('thing.not_found')
    if (!isContact) throw new DomainError('permission.denied')
    assertWaits(ctx, settlement)
    const reason = given.status === 'disputed' ? given.reason : null
    await tx.run(sql`
      update settlements set status = ${given.status}, answered_at = ${ctx.clock.now()}, answered_by = ${accountId},
        dispute_reason = ${reason}
      where id = ${id}`)
    const { unionId, number, merchantName, lockedBy } = settlement
    await sendNotice(tx, ctx, {
      accountId: lockedBy,
      kind: `settlement.${given.status}`,
      values: { merchantName, number },
    })
    await recordFact(tx, ctx, {
      action: `settlement.${given.status}`,
      unionId,
      objectKind: 'settlement',
      objectId: id,
    })
  })
  return getMerchantSettlement(ctx, id)
}

const assertWaits = (ctx: Context, { status, answerBy, isUnanswered }: Waiting) => {
  const isLate =
    isUnanswered && (status === 'confirmed' || (status === 'locked' && answerBy <= ctx.clock.now()))
  if (isLate) throw new DomainError('settlement.too_late')
  if (status !== 'locked') throw new DomainError('settlement.answered')
}
