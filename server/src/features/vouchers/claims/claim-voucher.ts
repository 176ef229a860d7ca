import { type Context, verified } from '../../access/index.ts'
import type { Claimed } from './claim-request.ts'
import { submitClaim } from './submit-claim.ts'

/** Claims a voucher for the signed-in member. */
export const claimVoucher = (
  ctx: Context,
  asked: { id: string; campaignId: string; key: string },
): Promise<Claimed> => {
  const { accountId, personId } = verified(ctx.actor)
  const { id: activityId, campaignId, key } = asked
  return submitClaim(ctx, {
    activityId,
    campaignId,
    key,
    personId,
    accountId,
    by: 'member',
    requestId: ctx.requestId,
  })
}
