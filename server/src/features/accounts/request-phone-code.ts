import { DomainError } from '../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../platform/throttling/throttle.ts'
import { type Context, signedIn } from '../access/index.ts'
import { ownPhone } from './own-phone.ts'
import { sendCode } from './sign-in-codes.ts'

const newPhonesADay: Limit = { name: 'new-phone', times: 10, withinSeconds: 86_400 }

/**
 * Sends a code to the phone of now, or to the new one. Whether the new one has an account already is not told here:
 * nobody is to ask which phones are registered.
 */
export const requestPhoneCode = async (
  ctx: Context,
  phone: string | undefined,
): Promise<{ resendAfterSeconds: number }> => {
  const present = await ownPhone(ctx)
  if (phone === undefined) return sendCode(ctx, present, 'phone_old', 'member')
  if (phone === present) throw new DomainError('account.phone_same')
  await countAttempt(ctx.database, newPhonesADay, signedIn(ctx.actor).accountId, ctx.clock.now())
  return sendCode(ctx, phone, 'phone_new', 'member')
}
