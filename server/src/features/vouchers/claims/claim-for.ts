import type { StaffVoucher } from '@huigong/contract'
import { type Context, signedIn } from '../../access/index.ts'
import { getVoucher } from '../staff/get-voucher.ts'
import { getUnionOfOwnActivity } from '../staff/own-activity.ts'
import { submitClaim } from './submit-claim.ts'

type Asked = { activityId: string; campaignId: string; personId: string; key: string }

/** Claims for a verified member without a phone, who asked staff of the activity's union for it in person. */
export const claimFor = async (ctx: Context, asked: Asked): Promise<StaffVoucher> => {
  await getUnionOfOwnActivity(ctx.database, ctx, asked.activityId)
  const { accountId } = signedIn(ctx.actor)
  const { voucherId } = await submitClaim(ctx, { ...asked, accountId, by: 'staff', requestId: ctx.requestId })
  return getVoucher(ctx, { activityId: asked.activityId, id: voucherId })
}
