import { readVoucherCode, type ScannedCode } from '@huigong/contract/values/voucher-code'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../../platform/throttling/throttle.ts'
import { type Context, clerk, type ScanningFor } from '../../access/index.ts'

/** A code that somebody scanned for a merchant. */
export type Scan = {
  code: ScannedCode
  clerkAccountId: string
  scanningFor: ScanningFor
  requestId: string
}

/** Numbers can be guessed and have no holder: whoever tries many waits, on every server. */
const numbersPerClerk: Limit = { name: 'voucher-number', times: 60, withinSeconds: 600 }

/** What the clerk of the request scanned or typed. */
export const readScan = async (ctx: Context, text: string): Promise<Scan> => {
  const { accountId, scanningFor } = clerk(ctx.actor)
  const code = readVoucherCode(text)
  if (!code) throw new DomainError('redemption.unknown_code')
  if (code.method === 'number') await countAttempt(ctx.database, numbersPerClerk, accountId, ctx.clock.now())
  return { code, clerkAccountId: accountId, scanningFor, requestId: ctx.requestId }
}
