import type { Outcome } from './history.ts'

/** Somebody with a session: whose cookie it is, and the servers that may be asked. */
export type Caller = { audience: 'admin' | 'member' | 'merchant'; token: string }

/**
 * How a call is sent: the answer may be dropped after some milliseconds, though the server goes on; `key` is the
 * `Idempotency-Key` of those changes that have no key of their own.
 */
export type Sending = { dropAfterMilliseconds: number | null; key?: string }

let requests = 0

/**
 * Asks one of the servers. A refusal has its code; an answer that was lost, by a dropped connection or a server that was
 * killed, is unknown.
 */
export const call = async (
  origin: string,
  { audience, token }: Caller,
  method: 'GET' | 'POST' | 'DELETE',
  address: string,
  body?: object,
  { dropAfterMilliseconds, key }: Sending = { dropAfterMilliseconds: null },
): Promise<Outcome> => {
  requests++
  const dropped = new AbortController()
  const timer =
    dropAfterMilliseconds === null ? undefined : setTimeout(() => dropped.abort(), dropAfterMilliseconds)
  try {
    const answer = await fetch(`${origin}/api/${audience}${address}`, {
      method,
      signal: dropped.signal,
      headers: {
        cookie: `huigong_${audience}=${token}`,
        'x-huigong': '1',
        'x-forwarded-for': `10.${(requests >> 16) & 255}.${(requests >> 8) & 255}.${requests & 255}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const read = (await answer.json()) as Record<string, unknown>
    if (answer.ok) return { status: 'done', answer: read }
    return isNoAnswer(answer.status) ? { status: 'unknown' } : { status: 'refused', code: String(read.code) }
  } catch {
    return { status: 'unknown' }
  } finally {
    clearTimeout(timer)
  }
}

/** A server that is too busy, or that broke while it worked, says nothing about what it has done. */
const isNoAnswer = (status: number): boolean => status === 429 || status >= 500
