import type { FederationSettings } from '@huigong/contract'
import type { Outcome } from '../../../platform/batching/create-batcher.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { isUniqueViolation } from '../../../platform/database/unique-violation.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { newIds } from '../../../platform/identifiers/new-ids.ts'
import { type Context, holdTree } from '../../access/index.ts'
import { findByNonces } from './find-by-nonces.ts'
import { judgeScan } from './judge-scan.ts'
import { lockScanned } from './lock-scanned.ts'
import { holdMerchantBooks } from './merchant-books.ts'
import type { RedemptionRow } from './read-redemptions.ts'
import { readScanned, type ScannedVoucher } from './read-scanned.ts'
import type { Scan } from './scan.ts'
import { writeRedemptions } from './write-redemptions.ts'

export type AskedRedemption = Scan & { nonce: string }
export type Redeemed = RedemptionRow
export type NewRedemption = { row: RedemptionRow; voucher: ScannedVoucher; merchantId: string }

/**
 * Redeems what several clerks scanned at the same time in one transaction. Whoever asks twice, in this batch or before, gets the
 * first answer; of two who scan one voucher the first gets it.
 */
export const redeemTogether = async (
  ctx: Context,
  asked: readonly AskedRedemption[],
  settings: FederationSettings,
): Promise<Outcome<Redeemed>[]> => {
  const once = () => ctx.database.batch((tx) => redeemIn(tx, ctx, asked, settings))
  try {
    return await once()
  } catch (error) {
    // Another server wrote the same nonce for another voucher at this very moment: it can be seen now.
    if (isUniqueViolation(error, 'redemptions_nonce') || isUniqueViolation(error, 'redemptions_once'))
      return once()
    throw error
  }
}

const redeemIn = async (
  tx: Transaction,
  ctx: Context,
  asked: readonly AskedRedemption[],
  { offlineCodeHours }: FederationSettings,
): Promise<Outcome<Redeemed>[]> => {
  const numbers = asked.map(({ code }) => code.number)
  const merchantIds = asked.map(({ scanningFor }) => scanningFor.merchantId)
  await tx.together(
    () => holdTree(tx),
    () => holdMerchantBooks(tx, merchantIds),
    () => lockScanned(tx, numbers),
  )
  const now = ctx.clock.now()
  const [known, vouchers] = await Promise.all([findByNonces(tx, asked), readScanned(tx, asked.map(lookupOf))])
  const made = new Map<string, NewRedemption>()
  const ids = newIds(asked.length)
  const outcomes = asked.map((scan, position): Outcome<Redeemed> => {
    const first = known.get(keyOf(scan))
    if (first)
      return first.number === scan.code.number
        ? { ok: true, value: first }
        : { ok: false, error: new DomainError('redemption.nonce_reused') }
    const judged = judgeScan(scan.code, vouchers[position], {
      signing: ctx.signing,
      now,
      offlineHours: offlineCodeHours,
      campaignIds: scan.scanningFor.campaignIds,
    })
    if (judged.refusal) return { ok: false, error: judged.refusal }
    const taken = made.get(judged.voucher.id)
    if (taken) return { ok: false, error: alreadyRedeemed(taken) }
    const redemption = redemptionOf(ids[position]!, scan, judged.voucher, judged.isProxy, now)
    made.set(judged.voucher.id, redemption)
    known.set(keyOf(scan), redemption.row)
    return { ok: true, value: redemption.row }
  })
  await writeRedemptions(tx, ctx, [...made.values()], now)
  return outcomes
}

const keyOf = ({ clerkAccountId, nonce }: AskedRedemption) => `${clerkAccountId} ${nonce}`

const lookupOf = ({ code, scanningFor, clerkAccountId }: AskedRedemption) => ({
  number: code.number,
  merchantId: scanningFor.merchantId,
  clerkAccountId,
})

const alreadyRedeemed = ({ row, voucher }: NewRedemption) =>
  new DomainError('redemption.already_redeemed', {
    at: row.redeemedAt.toISOString(),
    merchantName: voucher.merchantName,
  })

const redemptionOf = (
  id: string,
  { code, clerkAccountId, nonce, scanningFor }: AskedRedemption,
  voucher: ScannedVoucher,
  isProxy: boolean,
  redeemedAt: Date,
): NewRedemption => ({
  voucher,
  merchantId: scanningFor.merchantId,
  row: {
    ...voucher,
    id,
    voucherId: voucher.id,
    clerkAccountId,
    nonce,
    redeemedAt,
    method: code.method,
    proxyId: isProxy ? voucher.proxyId : null,
    reversedAt: null,
    reversalReason: null,
    isSettled: false,
  },
})
