import type { ScannedCode } from '@huigong/contract/values/voucher-code'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Signing } from '../../../platform/sealing/signing.ts'
import { checkCode } from '../codes/check-code.ts'
import type { ScannedVoucher } from './read-scanned.ts'

export type Judging = {
  signing: Signing
  now: Date
  offlineHours: number
  /** Only vouchers of these campaigns; null for all. */
  campaignIds: readonly string[] | null
}

type Judged = { voucher: ScannedVoucher; isProxy: boolean; refusal?: undefined } | { refusal: DomainError }

/**
 * Whether a voucher can be redeemed here and now. Whoever is not allowed to redeem it learns nothing about it, and a code
 * that is not genuine opens no answer but that.
 */
export const judgeScan = (
  code: ScannedCode,
  voucher: ScannedVoucher | undefined,
  judging: Judging,
): Judged => {
  if (!voucher) return refused('redemption.unknown_code')
  const verdict = checkCode(judging.signing, code, voucher, judging.now, judging.offlineHours)
  if (verdict.is === 'unknown') return refused('redemption.unknown_code')
  if (verdict.is === 'too_old') return refused('redemption.code_too_old')
  const refusal = refusalOf(voucher, judging)
  return refusal ? { refusal } : { voucher, isProxy: verdict.isProxy }
}

const refused = (code: ConstructorParameters<typeof DomainError>[0]) => ({ refusal: new DomainError(code) })

const refusalOf = (voucher: ScannedVoucher, { campaignIds, now }: Judging): DomainError | undefined => {
  if (!voucher.isMerchantOnline) return new DomainError('redemption.merchant_offline')
  const isWithin = campaignIds === null || campaignIds.includes(voucher.campaignId)
  if (!voucher.isAuthorised || !isWithin) return new DomainError('redemption.not_authorised')
  const { status, validFrom, validUntil, redeemedAt } = voucher
  if (status === 'void') return new DomainError('redemption.voided')
  if (status === 'redeemed')
    return new DomainError('redemption.already_redeemed', {
      at: redeemedAt?.toISOString() ?? '',
      merchantName: voucher.redeemedAtName ?? '',
    })
  // To the second, by the server's clock, whether or not the job has been there yet.
  if (status === 'expired' || now >= validUntil)
    return new DomainError('redemption.expired', { at: validUntil.toISOString() })
  if (now < validFrom) return new DomainError('redemption.not_yet_valid', { at: validFrom.toISOString() })
  return voucher.hasLeft ? new DomainError('redemption.owner_left') : undefined
}
