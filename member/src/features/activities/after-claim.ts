import { ApiError } from '@huigong/client'
import type { WhyNot } from '@huigong/contract'
import type { ClaimState } from './run-claim.ts'

/** What is to be shown beside how the claim went. `isToldNow`: the refusal came by claiming, not with the page. */
type AfterClaim = { mayClaim: boolean; refusal: Refusal | null; isToldNow: boolean }
type Refusal = Pick<WhyNot, 'values'> & { code: string }

/** What the last answer to a claim says counts until the prize was read again at `readAt`: then that is newer. */
export const afterClaim = (
  state: ClaimState | undefined,
  whyNot: WhyNot | null,
  readAt: number,
): AfterClaim => {
  if (state?.step === 'done') {
    return { mayClaim: whyNot === null && readAt > state.at, refusal: null, isToldNow: false }
  }
  const told = state?.step === 'refused' && isClaimRefusal(state.error) ? state.error : undefined
  const isNewer = state?.step === 'refused' && readAt > state.at
  const refusal = told && !isNewer ? told : whyNot
  return { mayClaim: refusal === null, refusal, isToldNow: refusal !== null && told !== undefined }
}

const isClaimRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.code.startsWith('claim.')
