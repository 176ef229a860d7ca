import type { Context } from '../access/index.ts'
import { ownPhone, sendCode } from '../accounts/index.ts'

/** Sends the code that confirms a copy of one's data or the closing of the account. */
export const requestPrivacyCode = async (ctx: Context): Promise<{ resendAfterSeconds: number }> =>
  sendCode(ctx, await ownPhone(ctx), 'privacy', 'member')
