import { readVoucherCode } from '@huigong/contract/values/voucher-code'

/** How long a code must be out of sight before it counts again. */
const awayForMilliseconds = 3000

/**
 * The same code stands before the camera for many frames, and a phone shows a new one every 30 seconds: a text counts
 * once until it was away for a while, and after its redemption so does the whole voucher.
 */
export const createSightings = () => {
  let last: { text: string; number: string | null; isRedeemed: boolean; at: number } | undefined
  return {
    isNew: (text: string, now: number): boolean => {
      const number = readVoucherCode(text)?.number ?? null
      const isThere = last !== undefined && now - last.at < awayForMilliseconds
      const isSame = last?.text === text || (last?.isRedeemed === true && last.number === number)
      if (last && isThere && isSame) {
        last = { ...last, text, at: now }
        return false
      }
      last = { text, number, isRedeemed: false, at: now }
      return true
    },
    /** Looking goes on after a pause in which nothing was looked at. */
    resume: (now: number): void => {
      if (last) last.at = now
    },
    redeemed: (): void => {
      if (last) last.isRedeemed = true
    },
  }
}
