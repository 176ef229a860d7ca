import { ApiError } from '@huigong/client'
import type { WhyNot } from '@huigong/contract'
import type { ClaimState } from './run-claim.ts'

type AfterClaim = {
  mayClaim: boolean
  refusal: Refusal | null
  /** The refusal came by claiming, not with the page. */
  isToldNow: boolean
  /** What went wrong besides; asking again may help. */
  problem?: unknown
}
type Refusal = Pick<WhyNot, 'values'> & { code: string }

/** What the last answer to a claim says counts until the prize was read again at `readAt`: then that is newer. */
export const afterClaim = (
  state: ClaimState | undefined,
  whyNot: WhyNot | null,
  readAt: number,
): AfterClaim => {
  if (state?.step === 'done')
    return { mayClaim: whyNot === null && readAt > state.at, refusal: null, isToldNow: false }
  if (state?.step !== 'refused') return { mayClaim: whyNot === null, refusal: whyNot, isToldNow: false }
  const { error, at } = state
  if (!isClaimRefusal(error))
    return { mayClaim: whyNot === null, refusal: whyNot, isToldNow: false, problem: error }
  const refusal = readAt > at ? whyNot : error
  return { mayClaim: refusal === null, refusal, isToldNow: refusal !== null }
}

const isClaimRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.code.startsWith('claim.')
