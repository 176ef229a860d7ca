import { createHmac } from 'node:crypto'
import type { z } from 'zod'
import type { Clock } from '../clock/port.ts'

export type WebhookSetting = {
  url: string
  secret: string
  clock: Clock
  /** For the whole call. By default ten seconds. */
  timeoutInMilliseconds?: number
}

/** The other side was not reached, did not answer in time or in the agreed shape, or refused. Carries nothing of the body. */
export class WebhookError extends Error {
  override name = 'WebhookError'
  readonly isWorthRetrying: boolean

  constructor(reason: string, isWorthRetrying: boolean) {
    super(reason)
    this.isWorthRetrying = isWorthRetrying
  }
}

const maximumAnswerCharacters = 64 * 1024

/**
 * Posts JSON. `x-huigong-signature` is `sha256=<hex>`, the HMAC-SHA-256 with the secret of
 * `<x-huigong-timestamp>.<body>`, the time stamp in seconds since 1970. `idempotency-key` stays the same over attempts.
 */
export async function postSigned<Answer>(
  setting: WebhookSetting,
  content: unknown,
  answerSchema: z.ZodType<Answer>,
  idempotencyKey: string,
): Promise<Answer> {
  const body = JSON.stringify(content)
  const timestamp = String(Math.floor(setting.clock.now().getTime() / 1_000))
  const text = await exchange(setting, body, {
    'content-type': 'application/json',
    'idempotency-key': idempotencyKey,
    'x-huigong-timestamp': timestamp,
    'x-huigong-signature': `sha256=${signatureOf(setting.secret, timestamp, body)}`,
  })
  const answer = answerSchema.safeParse(parseJson(text))
  if (!answer.success) throw new WebhookError('The webhook answered in another shape than agreed', false)
  return answer.data
}

export function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
}

async function exchange(
  { url, timeoutInMilliseconds = 10_000 }: WebhookSetting,
  body: string,
  headers: Record<string, string>,
): Promise<string> {
  const signal = AbortSignal.timeout(timeoutInMilliseconds)
  try {
    const response = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'error' })
    if (response.ok) return await readLimited(response)
    await response.body?.cancel()
    const isWorthRetrying = response.status >= 500 || response.status === 408 || response.status === 429
    throw new WebhookError(`The webhook answered ${response.status}`, isWorthRetrying)
  } catch (error) {
    if (error instanceof WebhookError) throw error
    throw new WebhookError(
      signal.aborted ? 'The webhook did not answer in time' : 'The webhook was not reached',
      true,
    )
  }
}

async function readLimited(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > maximumAnswerCharacters) throw new WebhookError('The webhook answered too much', false)
  }
  return text
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
