import { isDeepStrictEqual } from 'node:util'
import type { SettlementDetail } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendNotice } from '../../notices/index.ts'
import { readSettings } from '../../settings/index.ts'
import {
  lockMerchantBooks,
  type RedemptionSum,
  settleRedemptions,
  sumSettled,
  sumUnsettled,
} from '../../vouchers/index.ts'
import { freezeRows } from '../sheets/freeze-rows.ts'
import { issueSheet } from '../sheets/issue-sheet.ts'
import { orForgetContent } from '../sheets/parts.ts'
import { getSettlement } from './get-settlement.ts'
import { type AskedTime, assertNotSettled, type Dealing, getDealing, holdSettling } from './settled-time.ts'
import { type Line, linesOf, totalOf } from './settlement-lines.ts'
import { settlementFrame, settlementRow } from './settlement-sheet.ts'
import { writeSettlement } from './write-settlement.ts'

/**
 * Locks a time with a merchant: its redemptions are the settlement's from now on, nothing can be redeemed into it any more, and
 * what it says is frozen and numbered.
 */
export const lockSettlement = async (ctx: Context, asked: AskedTime): Promise<SettlementDetail> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  // With open books first: nobody who scans there waits for the object storage.
  const { id } = await lockOnce(ctx, unionId, asked, { isHeld: false }).catch((error: unknown) => {
    if (isOutrun(error)) return lockOnce(ctx, unionId, asked, { isHeld: true })
    throw error
  })
  return getSettlement(ctx, id)
}

type Ids = { id: string; documentId: string }

/** Something was redeemed or taken back meanwhile. */
const isOutrun = (error: unknown) =>
  error instanceof DomainError && (error.code === 'server.busy' || error.code === 'settlement.nothing')

const lockOnce = async (
  ctx: Context,
  unionId: string,
  asked: AskedTime,
  books: { isHeld: boolean },
): Promise<Ids> => {
  const ids = { id: v7(), documentId: v7() }
  await orForgetContent(ctx, ids.documentId, (transaction) =>
    transaction((tx) => lock(tx, ctx, unionId, asked, { ...ids, ...books })),
  )
  return ids
}

const lock = async (
  tx: Transaction,
  ctx: Context,
  unionId: string,
  asked: AskedTime,
  { isHeld, ...ids }: Ids & { isHeld: boolean },
) => {
  const dealing = await getDealing(tx, unionId, asked)
  await holdSettling(tx, dealing.merchantId)
  if (isHeld) await lockMerchantBooks(tx, dealing.merchantId)
  const at = ctx.clock.now()
  if (dealing.untilAt > at) throw new DomainError('settlement.not_over')
  await assertNotSettled(tx, dealing)
  const sums = await sumUnsettled(tx, dealing)
  if (sums.length === 0) throw new DomainError('settlement.nothing')
  const lines = await linesOf(tx, dealing.merchantId, sums)
  const { settlementAnswerDays } = await readSettings(tx)
  const answerBy = new Date(at.getTime() + settlementAnswerDays * 86_400_000)
  const number = await issue(tx, ctx, dealing, lines, at, answerBy, ids)
  await settle(tx, dealing, ids.id, sums)
  await writeSettlement(tx, ctx, dealing, lines, { ...ids, number, at, answerBy })
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

/** Closes the books and takes what is in them, which must be what the sheet says. */
const settle = async (tx: Transaction, dealing: Dealing, id: string, sums: readonly RedemptionSum[]) => {
  await lockMerchantBooks(tx, dealing.merchantId)
  await settleRedemptions(tx, dealing, id)
  if (!isDeepStrictEqual(await sumSettled(tx, dealing, id), sums)) throw new DomainError('server.busy')
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
