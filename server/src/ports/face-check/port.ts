import type { IdentityToCheck } from '../identity-check/port.ts'

export type FaceCheckAsked = IdentityToCheck & {
  /** Where the provider sends the person when it is done, whatever the outcome. */
  returnUrl: string
}

/** `ticket`: under which the outcome is asked for. `url`: where the person goes now. */
export type FaceCheckStarted = { ticket: string; url: string }

/** `waiting`: the person is not done yet. `unavailable`: nobody could say; ask again later. */
export type FaceCheckOutcome = 'passed' | 'failed' | 'waiting' | 'unavailable'

/**
 * Has a provider compare a face with the authority's picture. The picture stays there: nothing of a face ever comes
 * here (人脸识别技术应用安全管理办法 art. 8). Does not throw when the provider is out of reach.
 */
export type FaceCheck = {
  start: (asked: FaceCheckAsked) => Promise<FaceCheckStarted | 'unavailable'>
  findOutcome: (ticket: string) => Promise<FaceCheckOutcome>
  /** Of the local provider alone: where a person says how the check is to end. */
  desk?: FaceCheckDesk
}

export type FaceCheckDesk = {
  findReturnUrl: (ticket: string) => string | undefined
  settle: (ticket: string, outcome: 'passed' | 'failed') => void
}
