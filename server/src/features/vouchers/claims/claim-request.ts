/** Somebody who wants a voucher now, or for whom staff or a draw claims it. */
export type ClaimRequest = {
  activityId: string
  campaignId: string
  personId: string
  /** The same key of the same person in the same activity is answered with the same voucher. */
  key: string
  /** Who claims: the member, or whoever claims for somebody without a phone. */
  accountId: string
  by: 'member' | 'staff' | 'draw'
  requestId: string
}

export type Claimed = { voucherId: string; number: string; claimedAt: string }
