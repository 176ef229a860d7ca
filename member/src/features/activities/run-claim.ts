import { ApiError } from '@huigong/client'

type Claimed = { voucherId: string; number: string; claimedAt: string }

/** How a claim stands. `unknown`: an answer was lost and is asked for; `busy`: the next try is at `retryAt`; `at`: answered then. */
export type ClaimState =
  | { step: 'asking' }
  | { step: 'unknown' }
  | { step: 'busy'; retryAt: number }
  | { step: 'done'; claimed: Claimed; at: number }
  | { step: 'refused'; error: unknown; at: number }
  | { step: 'still_unknown' }

type Equipment = {
  /** Always with the same key. */
  ask: () => Promise<Claimed>
  tell: (state: ClaimState) => void
  /** Rejects when the page was left. */
  wait: (milliseconds: number) => Promise<void>
  random: () => number
  now: () => number
}

const triesAtMost = 6
const longestWait = 20_000

/**
 * Asks until an answer is known, at most six times. Waits grow and are scattered, so that thousands of phones that were
 * sent away at once do not come back at once.
 */
export const runClaim = async ({ ask, tell, wait, random, now }: Equipment): Promise<ClaimState> => {
  const settle = (state: ClaimState) => {
    tell(state)
    return state
  }
  tell({ step: 'asking' })
  for (let tries = 1; ; tries++) {
    try {
      return settle({ step: 'done', claimed: await ask(), at: now() })
    } catch (error) {
      const isLost = isAnswerLost(error)
      if (!isLost && !isBusy(error)) return settle({ step: 'refused', error, at: now() })
      if (tries === triesAtMost)
        return settle(isLost ? { step: 'still_unknown' } : { step: 'refused', error, at: now() })
      const delay = Math.min(longestWait, 1_500 * 2 ** (tries - 1)) * (0.5 + random())
      tell(isLost ? { step: 'unknown' } : { step: 'busy', retryAt: now() + delay })
      await wait(delay)
    }
  }
}

/** No answer, or an answer of something in between: the claim may be written. */
const isAnswerLost = (error: unknown) =>
  error instanceof ApiError && (error.status === 0 || error.status === 502 || error.status === 504)

const isBusy = (error: unknown) => error instanceof ApiError && (error.status === 429 || error.status === 503)
