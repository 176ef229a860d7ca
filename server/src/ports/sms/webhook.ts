import { z } from 'zod'
import { postSigned, WebhookError, type WebhookSetting } from '../webhook/post-signed.ts'
import { type Sms, SmsNotSentError } from './port.ts'

const answerSchema = z.object({ reference: z.string().max(200) })

/** Posts `{ phone, template, values, text }`; expects `{ reference }`. Signed as in `webhook/post-signed.ts`. */
export function createWebhookSms(setting: WebhookSetting): Sms {
  return {
    async send({ idempotencyKey, ...message }) {
      try {
        return await postSigned(setting, message, answerSchema, idempotencyKey)
      } catch (error) {
        if (error instanceof WebhookError) throw new SmsNotSentError(error.message, error.isWorthRetrying)
        throw error
      }
    },
  }
}
