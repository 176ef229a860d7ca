import { randomKey } from '@huigong/client'

/** A redemption that was asked for and whose answer is not known yet. The nonce makes asking again harmless. */
export type Attempt = { code: string; nonce: string; item: string; begunAt: number }

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Keeps the one open attempt of an account at a merchant on this phone until its answer is known: the app may be closed,
 * the phone may run out of power, the session may end in between.
 */
export const createAttempts = (
  owner: { accountId: string; merchantId: string },
  kept: Kept = localStorage,
) => {
  const key = `huigong.attempt.${owner.accountId}.${owner.merchantId}`
  return {
    find: (): Attempt | null => readAttempt(kept.getItem(key)),
    /** Before the first request leaves. */
    begin: (code: string, item: string, now: number): Attempt => {
      const attempt = { code, nonce: randomKey(), item, begunAt: now }
      kept.setItem(key, JSON.stringify(attempt))
      return attempt
    },
    /** Its answer is known. */
    end: (): void => kept.removeItem(key),
  }
}

const readAttempt = (text: string | null): Attempt | null => {
  try {
    const attempt = JSON.parse(text ?? 'null') as Attempt | null
    return typeof attempt?.code === 'string' && typeof attempt.nonce === 'string' ? attempt : null
  } catch {
    return null
  }
}
