import type { ServerResponse } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createFixedClock } from '../clock/fixed.ts'
import { signatureOf } from '../webhook/post-signed.ts'
import { startReceiver } from '../webhook/test-receiver.ts'
import { createLocalSms, type RememberedSms } from './local.ts'
import { SmsNotSentError } from './port.ts'
import { createWebhookSms } from './webhook.ts'

const clock = createFixedClock('2026-03-01T00:00:00Z')
const message = {
  phone: '13800138000',
  template: 'sign_in_code',
  values: { code: '123456' },
  text: '验证码 123456',
  idempotencyKey: 'key-1',
}
let stop: (() => Promise<void>) | undefined
afterEach(() => stop?.())

async function startVendor(answer: (response: ServerResponse) => void) {
  const receiver = await startReceiver(answer)
  stop = receiver.stop
  const sms = createWebhookSms({ url: receiver.url, secret: 'hidden', clock, timeoutInMilliseconds: 300 })
  return { receiver, sms }
}

async function failureOf(answer: (response: ServerResponse) => void): Promise<SmsNotSentError> {
  const { sms } = await startVendor(answer)
  const error: unknown = await sms.send(message).catch((reason: unknown) => reason)
  if (!(error instanceof SmsNotSentError)) throw error
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/13800138000|123456/)
  return error
}

it('local: what would be sent is remembered', async () => {
  const remembered: RememberedSms[] = []
  const sms = createLocalSms(async (one) => void remembered.push(one), clock)
  const { reference } = await sms.send(message)
  const { idempotencyKey: _key, ...shown } = message
  expect(remembered).toEqual([{ ...shown, reference, sentAt: clock.now() }])
})

it('webhook: the vendor can check who sent it, and gets the same key again', async () => {
  const { receiver, sms } = await startVendor((response) => response.end('{"reference":"r-1"}'))
  expect(await sms.send(message)).toEqual({ reference: 'r-1' })
  await sms.send(message)
  const [{ headers, body }, second] = receiver.received as [
    (typeof receiver.received)[0],
    (typeof receiver.received)[0],
  ]
  expect(headers['x-huigong-timestamp']).toBe('1772323200')
  expect(headers['x-huigong-signature']).toBe(`sha256=${signatureOf('hidden', '1772323200', body)}`)
  expect(second.headers['idempotency-key']).toBe(headers['idempotency-key'])
  expect(JSON.parse(body)).toEqual({
    phone: '13800138000',
    template: 'sign_in_code',
    values: { code: '123456' },
    text: '验证码 123456',
  })
})

it.each([
  [400, false],
  [401, false],
  [408, true],
  [429, true],
  [500, true],
  [503, true],
])('webhook: an answer of %i is worth another try: %s', async (status, isWorthRetrying) => {
  const error = await failureOf((response) => response.writeHead(status).end('13800138000'))
  expect(error.isWorthRetrying).toBe(isWorthRetrying)
})

it('webhook: no answer, half an answer, another answer, too much and being sent elsewhere all fail', async () => {
  expect((await failureOf(() => undefined)).message).toContain('in time')
  await stop?.()
  expect((await failureOf((response) => response.write('{"refer'))).message).toContain('in time')
  await stop?.()
  expect((await failureOf((response) => response.destroy())).isWorthRetrying).toBe(true)
  await stop?.()
  expect((await failureOf((response) => response.end('<html>'))).isWorthRetrying).toBe(false)
  await stop?.()
  expect((await failureOf((response) => response.end(' '.repeat(100_000)))).message).toContain('too much')
  await stop?.()
  await failureOf((response) => response.writeHead(307, { location: '/elsewhere' }).end())
})

it('webhook: a vendor that is not there', async () => {
  const { receiver, sms } = await startVendor(() => undefined)
  await receiver.stop()
  stop = undefined
  await expect(sms.send(message)).rejects.toMatchObject({ isWorthRetrying: true })
})
