import type { SettlementDetail } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, reachOf, signedIn } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendNotice } from '../../notices/index.ts'
import { readSettings } from '../../settings/index.ts'
import { lockMerchantBooks, settleRedemptions, sumSettled } from '../../vouchers/index.ts'
import { freezeRows } from '../sheets/freeze-rows.ts'
import { issueSheet } from '../sheets/issue-sheet.ts'
import { forgetContent } from '../sheets/parts.ts'
import { getSettlement } from './get-settlement.ts'
import { type AskedTime, assertNotSettled, type Dealing, getDealing } from './settled-time.ts'
import { type Line, linesOf, totalOf } from './settlement-lines.ts'
import { settlementFrame, settlementRow } from './settlement-sheet.ts'

/**
 * Locks a time with a merchant: its redemptions are the settlement's from now on, nothing can be redeemed into it any more, and
 * what it says is frozen and numbered.
 */
export const lockSettlement = async (ctx: Context, asked: AskedTime): Promise<SettlementDetail> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  const [id, documentId] = [v7(), v7()]
  try {
    await ctx.transaction((tx) => lock(tx, ctx, unionId, asked, { id, documentId }))
  } catch (error) {
    await forgetContent(ctx, documentId)
    throw error
  }
  return getSettlement(ctx, id)
}

type Ids = { id: string; documentId: string }

const lock = async (tx: Transaction, ctx: Context, unionId: string, asked: AskedTime, ids: Ids) => {
  const dealing = await getDealing(tx, unionId, asked)
  await lockMerchantBooks(tx, dealing.merchantId)
  const at = ctx.clock.now()
  if (dealing.untilAt > at) throw new DomainError('settlement.not_over')
  await assertNotSettled(tx, dealing)
  await settleRedemptions(tx, dealing, ids.id)
  const lines = await linesOf(tx, dealing.merchantId, await sumSettled(tx, dealing, ids.id))
  if (lines.length === 0) throw new DomainError('settlement.nothing')
  const { settlementAnswerDays } = await readSettings(tx)
  const answerBy = new Date(at.getTime() + settlementAnswerDays * 86_400_000)
  const number = await issue(tx, ctx, dealing, lines, at, answerBy, ids)
  await write(tx, ctx, dealing, lines, { ...ids, number, at, answerBy })
  await sendNotice(tx, ctx, {
    accountId: dealing.contactAccountId,
    kind: 'settlement.locked',
    values: { unionName: dealing.unionName, number, day: dateInShanghai(answerBy) },
  })
  await recordFact(tx, ctx, {
    action: 'settlement.locked',
    objectKind: 'settlement',
    objectId: ids.id,
    details: { number, ...asked, ...totalOf(lines) },
  })
}

const issue = async (
  tx: Transaction,
  ctx: Context,
  dealing: Dealing,
  lines: readonly Line[],
  at: Date,
  answerBy: Date,
  { id, documentId }: Ids,
): Promise<string> =>
  issueSheet(tx, ctx, {
    kind: 'settlement',
    settlementId: id,
    unionId: dealing.unionId,
    unionName: dealing.unionName,
    title: dealing.merchantName,
    asOf: at,
    ...totalOf(lines),
    frozen: await freezeRows(ctx, documentId, lines.map(settlementRow)),
    frame: settlementFrame(dealing, lines, at, answerBy),
  })

const write = async (
  tx: Transaction,
  ctx: Context,
  { unionId, merchantId, fromAt, untilAt }: Dealing,
  lines: readonly Line[],
  { id, documentId, number, at, answerBy }: Ids & { number: string; at: Date; answerBy: Date },
) => {
  const { units, amountInFen } = totalOf(lines)
  await tx.run(sql`
    insert into settlements (id, union_id, merchant_id, number, from_at, until_at, units, amount_in_fen, document_id,
      locked_at, locked_by, answer_by)
    values (${id}, ${unionId}, ${merchantId}, ${number}, ${fromAt}, ${untilAt}, ${units}, ${amountInFen}, ${documentId},
      ${at}, ${signedIn(ctx.actor).accountId}, ${answerBy})`)
  const rows = lines.map((line, position) => ({ ...line, position }))
  await tx.run(sql`
    insert into settlement_lines (settlement_id, position, activity_id, campaign_id, activity_title, campaign_name,
      value_in_fen, redeemed_units, reversed_units, payable_units, payable_in_fen)
    select ${id}::uuid, position, "activityId", "campaignId", "activityTitle", "campaignName", "valueInFen",
      "redeemedUnits", "reversedUnits", "payableUnits", "payableInFen"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l (position integer, "activityId" uuid,
      "campaignId" uuid, "activityTitle" text, "campaignName" text, "valueInFen" bigint, "redeemedUnits" integer,
      "reversedUnits" integer, "payableUnits" integer, "payableInFen" bigint)`)
}
