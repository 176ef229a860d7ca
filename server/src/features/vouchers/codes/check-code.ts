import { type ScannedCode, stepInSeconds, stepsAccepted } from '@huigong/contract/values/voucher-code'
import type { Signing } from '../../../platform/sealing/signing.ts'
import { secretsAt } from './holder-secret.ts'
import { holderOfProxy, owner } from './holders.ts'
import { isLastPaper } from './paper-code.ts'
import { isSignedWith, stepOf } from './phone-code.ts'

/** What the records say about the voucher of a code. */
export type CodedVoucher = { id: string; number: string; prints: number; proxyId: string | null }

export type CodeVerdict =
  | { is: 'good'; isProxy: boolean }
  | { is: 'unknown' }
  /** Ours, but a picture of it: older, or from a clock further ahead, than is accepted. */
  | { is: 'too_old' }

/** Whether a code is of this voucher, of a holder who still is one, and of now. A number read aloud proves no holder. */
export const checkCode = (
  signing: Signing,
  code: ScannedCode,
  voucher: CodedVoucher,
  now: Date,
  offlineHours: number,
): CodeVerdict => {
  if (code.method === 'number') return { is: 'good', isProxy: false }
  if (code.method === 'paper')
    return isLastPaper(signing, voucher, code) ? { is: 'good', isProxy: false } : { is: 'unknown' }
  const isProxy = voucher.proxyId !== null && code.holder === holderOfProxy(voucher.proxyId)
  if (!isProxy && code.holder !== owner) return { is: 'unknown' }
  if (!isOfHolder(signing, code, voucher.id, offlineHours)) return { is: 'unknown' }
  return Math.abs(stepOf(now) - code.step) > stepsAccepted ? { is: 'too_old' } : { is: 'good', isProxy }
}

const isOfHolder = (
  signing: Signing,
  code: Extract<ScannedCode, { method: 'scan' }>,
  voucherId: string,
  offlineHours: number,
): boolean => {
  const at = new Date(code.step * stepInSeconds * 1000)
  for (const secret of secretsAt(signing, { voucherId, holder: code.holder }, at, offlineHours))
    if (isSignedWith(secret, code.signed, code.mac)) return true
  return false
}
