import { randomUUID } from 'node:crypto'
import { maskPhone } from '@huigong/contract/values/masking'
import type { Context } from '../access/index.ts'

/** Tells both phones, so that whoever lost an account to somebody else learns of it. The change stands without it. */
export const tellPhoneChanged = async (ctx: Context, before: string, after: string): Promise<void> => {
  const masked = maskPhone(after)
  for (const phone of [before, after])
    await ctx.sms
      .send({
        phone,
        template: 'phone_changed',
        values: { phone: masked },
        text: `【惠工】您的账号手机号已更换为 ${masked}。如非本人操作，请立即联系所在工会。`,
        idempotencyKey: randomUUID(),
      })
      .catch((error: unknown) =>
        ctx.log.error({ err: error, requestId: ctx.requestId }, 'nobody was told of the new phone'),
      )
}
