import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { postSigned, WebhookError, type WebhookSetting } from '../webhook/post-signed.ts'
import type { FaceCheck } from './port.ts'

const startedSchema = z.object({
  ticket: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).max(2_000),
})
const outcomeSchema = z.object({ outcome: z.enum(['passed', 'failed', 'waiting', 'unavailable']) })

/**
 * Posts `{ action: 'start', name, document: { kind, number }, returnUrl }` and expects `{ ticket, url }`; later posts
 * `{ action: 'result', ticket }` and expects `{ outcome }`. Signed as in `webhook/post-signed.ts`.
 */
export function createWebhookFaceCheck(setting: WebhookSetting): FaceCheck {
  return {
    start: ({ name, document, returnUrl }) =>
      post(setting, { action: 'start', name, document, returnUrl }, startedSchema),
    async findOutcome(ticket) {
      const answer = await post(setting, { action: 'result', ticket }, outcomeSchema)
      return answer === 'unavailable' ? answer : answer.outcome
    },
  }
}

const post = async <Answer>(setting: WebhookSetting, content: object, schema: z.ZodType<Answer>) => {
  try {
    return await postSigned(setting, content, schema, randomUUID())
  } catch (error) {
    if (error instanceof WebhookError) return 'unavailable' as const
    throw error
  }
}
