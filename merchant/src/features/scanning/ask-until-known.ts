import { ApiError, isAnswer } from '@huigong/client'
import type { Redemption } from '@huigong/contract'

export type Outcome =
  | { kind: 'redeemed'; redemption: Redemption }
  | { kind: 'refused'; error: ApiError }
  | { kind: 'signed_out' }

type Asking = {
  /** The same request, with the same nonce, each time. */
  ask: () => Promise<Redemption>
  /** Before each further request. */
  onWait: (tries: number) => void
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  signal: AbortSignal
}

/** Asks until the server has said what became of the redemption; null when the page left before. */
export const askUntilKnown = async ({ ask, onWait, wait, signal }: Asking): Promise<Outcome | null> => {
  for (let tries = 1; !signal.aborted; tries++) {
    try {
      return { kind: 'redeemed', redemption: await ask() }
    } catch (error) {
      if (isSessionEnd(error)) return { kind: 'signed_out' }
      if (isAnswer(error)) return { kind: 'refused', error }
    }
    if (signal.aborted) return null
    onWait(tries)
    await wait(Math.min(10_000, 1000 * 2 ** (tries - 1)), signal)
  }
  return null
}

const isSessionEnd = (error: unknown) =>
  error instanceof ApiError && (error.code === 'session.required' || error.code === 'session.expired')

/** Waits, but not longer than until the phone has a network again. */
export const waitOrOnline = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const end = () => {
      clearTimeout(timer)
      window.removeEventListener('online', end)
      signal.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    window.addEventListener('online', end)
    signal.addEventListener('abort', end)
  })

/** A request on a dying network hangs for minutes: after some seconds it counts as lost. */
export const soon = async <Answer>(call: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> => {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 12_000)
  try {
    return await call(stop.signal)
  } finally {
    clearTimeout(timer)
  }
}
