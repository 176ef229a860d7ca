import type { ServerResponse } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createFixedClock } from '../clock/fixed.ts'
import { startReceiver } from '../webhook/test-receiver.ts'
import { localIdentityCheck } from './local.ts'
import { createWebhookIdentityCheck } from './webhook.ts'

const clock = createFixedClock('2026-03-01T00:00:00Z')
const identity = {
  name: '张三',
  document: { kind: 'resident_identity_card', number: '11010519491231002X' },
} as const
let stop: (() => Promise<void>) | undefined
afterEach(() => stop?.())

async function checkWith(answer: (response: ServerResponse) => void) {
  const receiver = await startReceiver(answer)
  stop = receiver.stop
  const check = createWebhookIdentityCheck({
    url: receiver.url,
    secret: 's',
    clock,
    timeoutInMilliseconds: 300,
  })
  return { verdict: await check.checkIdentity(identity), received: receiver.received }
}

it('local: takes what is well formed, and nothing else', async () => {
  expect((await localIdentityCheck.checkIdentity(identity)).verdict).toBe('match')
  const document = { ...identity.document, number: '110105194912310021' }
  expect((await localIdentityCheck.checkIdentity({ ...identity, document })).verdict).toBe('mismatch')
  expect((await localIdentityCheck.checkIdentity({ ...identity, name: ' ' })).verdict).toBe('mismatch')
})

it.each(['match', 'mismatch', 'unavailable'])('webhook: passes on the verdict %s', async (verdict) => {
  const answer = JSON.stringify({ verdict, reference: 'r' })
  const checked = await checkWith((response) => response.end(answer))
  expect(checked.verdict).toEqual({ verdict, reference: 'r' })
  expect(JSON.parse(checked.received[0]!.body)).toEqual(identity)
})

it.each([
  ['refuses', (response: ServerResponse) => response.writeHead(403).end()],
  ['breaks', (response: ServerResponse) => response.writeHead(500).end()],
  ['says something else', (response: ServerResponse) => response.end('{"verdict":"yes","reference":""}')],
  ['says nothing', () => undefined],
])('webhook: a source that %s is never taken for a yes or no', async (_name, answer) => {
  const { verdict } = await checkWith(answer)
  expect(verdict.verdict).toBe('unavailable')
  expect(verdict.reference).not.toBe('')
})
