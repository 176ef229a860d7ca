import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { postSigned, WebhookError, type WebhookSetting } from '../webhook/post-signed.ts'
import type { IdentityCheck } from './port.ts'

const answerSchema = z.object({
  verdict: z.enum(['match', 'mismatch', 'unavailable']),
  reference: z.string().max(200),
})

/** Posts `{ name, document: { kind, number } }`; expects `{ verdict, reference }`. Signed as in `webhook/post-signed.ts`. */
export function createWebhookIdentityCheck(setting: WebhookSetting): IdentityCheck {
  return {
    async checkIdentity(identity) {
      const attempt = randomUUID()
      try {
        return await postSigned(setting, identity, answerSchema, attempt)
      } catch (error) {
        if (error instanceof WebhookError) return { verdict: 'unavailable', reference: attempt }
        throw error
      }
    },
  }
}
