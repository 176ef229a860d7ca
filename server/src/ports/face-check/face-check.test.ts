import type { ServerResponse } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createFixedClock } from '../clock/fixed.ts'
import { signatureOf } from '../webhook/post-signed.ts'
import { startReceiver } from '../webhook/test-receiver.ts'
import { createLocalFaceCheck } from './local.ts'
import { createWebhookFaceCheck } from './webhook.ts'

const clock = createFixedClock('2026-03-01T00:00:00Z')
const asked = {
  name: '张三',
  document: { kind: 'resident_identity_card', number: '11010519491231002X' },
  returnUrl: 'https://huigong.test/m/verify/face/1',
} as const
let stop: (() => Promise<void>) | undefined
afterEach(() => stop?.())

const webhook = async (answer: (response: ServerResponse) => void) => {
  const receiver = await startReceiver(answer)
  stop = receiver.stop
  const setting = { url: receiver.url, secret: 's', clock, timeoutInMilliseconds: 300 }
  return { check: createWebhookFaceCheck(setting), received: receiver.received }
}

it('local: ends as one says on its page, and an unknown ticket is never a yes', async () => {
  const check = createLocalFaceCheck()
  const started = await check.start(asked)
  if (started === 'unavailable') throw new Error('the local check is always there')
  expect(started.url).toBe(`https://huigong.test/demo/face-check?ticket=${started.ticket}`)
  expect(check.desk!.findReturnUrl(started.ticket)).toBe(asked.returnUrl)
  expect(await check.findOutcome(started.ticket)).toBe('waiting')
  check.desk!.settle(started.ticket, 'passed')
  expect(await check.findOutcome(started.ticket)).toBe('passed')
  check.desk!.settle('made-up', 'passed')
  expect(await check.findOutcome('made-up')).toBe('failed')
})

it('webhook: starts signed, and passes the ticket and the address on', async () => {
  const started = { ticket: 't-1', url: 'https://vendor.example/check/t-1' }
  const { check, received } = await webhook((response) => response.end(JSON.stringify(started)))
  expect(await check.start(asked)).toEqual(started)
  const [{ body, headers }] = received as [(typeof received)[number]]
  expect(JSON.parse(body)).toEqual({ action: 'start', ...asked })
  const signature = signatureOf('s', String(headers['x-huigong-timestamp']), body)
  expect(headers['x-huigong-signature']).toBe(`sha256=${signature}`)
})

it.each(['passed', 'failed', 'waiting', 'unavailable'])('webhook: answers %s', async (outcome) => {
  const { check, received } = await webhook((response) => response.end(JSON.stringify({ outcome })))
  expect(await check.findOutcome('t-1')).toBe(outcome)
  expect(JSON.parse(received[0]!.body)).toEqual({ action: 'result', ticket: 't-1' })
})

it.each([
  ['refuses', (response: ServerResponse) => response.writeHead(403).end()],
  ['says something else', (response: ServerResponse) => response.end('{"outcome":"yes"}')],
  [
    'sends people to a script',
    (response: ServerResponse) => response.end('{"ticket":"t","url":"javascript:alert(1)"}'),
  ],
  ['says nothing', () => undefined],
])('webhook: a provider that %s is unavailable', async (_name, answer) => {
  const { check } = await webhook(answer)
  expect(await check.start(asked)).toBe('unavailable')
  expect(await check.findOutcome('t-1')).toBe('unavailable')
})
