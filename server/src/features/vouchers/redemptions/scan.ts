import { readVoucherCode, type ScannedCode } from '@huigong/contract/values/voucher-code'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { countAttempt, type Limit, takeAttemptOff } from '../../../platform/throttling/throttle.ts'
import { type Context, clerk, type ScanningFor } from '../../access/index.ts'

/** A code that somebody scanned for a merchant. */
export type Scan = {
  code: ScannedCode
  clerkAccountId: string
  scanningFor: ScanningFor
  requestId: string
}

/** Numbers can be guessed and have no holder: whoever tries many that are nobody's waits, on every server. */
const guessesPerClerk: Limit = { name: 'voucher-number', times: 60, withinSeconds: 600 }

/** Answers what the clerk of the request scanned or typed. */
export const answerScan = async <Answer>(
  ctx: Context,
  text: string,
  answer: (scan: Scan) => Promise<Answer>,
): Promise<Answer> => {
  const { accountId, scanningFor } = clerk(ctx.actor)
  const code = readVoucherCode(text)
  if (!code) throw new DomainError('redemption.unknown_code')
  const scan = { code, clerkAccountId: accountId, scanningFor, requestId: ctx.requestId }
  return code.method === 'number' ? countGuess(ctx, accountId, () => answer(scan)) : answer(scan)
}

/** Counted before it is answered, so that many at once find no more; what was no guess is taken off again. */
const countGuess = async <Answer>(
  ctx: Context,
  accountId: string,
  answer: () => Promise<Answer>,
): Promise<Answer> => {
  await countAttempt(ctx.database, guessesPerClerk, accountId, ctx.clock.now())
  let isGuess = false
  try {
    return await answer()
  } catch (error) {
    isGuess = error instanceof DomainError && error.code === 'redemption.unknown_code'
    throw error
  } finally {
    if (!isGuess) await takeAttemptOff(ctx.database, guessesPerClerk, accountId)
  }
}
