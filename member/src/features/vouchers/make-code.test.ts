import { createHmac } from 'node:crypto'
import { checkDigitOf, readVoucherCode } from '@huigong/contract/values/voucher-code'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeCode, stepAt, untilNextStep } from './make-code.ts'

/** As the server computes it, by Node's own cryptography. */
const macOf = (secret: string, signed: string) =>
  createHmac('sha256', secret).update(signed).digest('base64url').slice(0, 16)

it('makes the same code for the same voucher, holder, secret and step everywhere', () => {
  const code = makeCode({ number: '123456789019', holder: 'o', secret: 'a-secret-of-the-day' }, 59_494_404)
  // Computed by another language: python3, hmac and base64.
  expect(code).toBe('HG1.123456789019.o.zf66c.bC9-gaOdghSMYGud')
})

it('makes codes that the contract reads and that the server’s cryptography confirms', () => {
  const holding = fc.record({
    number: fc.stringMatching(/^\d{11}$/).map((digits) => digits + checkDigitOf(digits)),
    holder: fc.stringMatching(/^[a-z0-9]{1,12}$/),
    secret: fc.string({ minLength: 1, maxLength: 64 }),
  })
  fc.assert(
    fc.property(holding, fc.integer({ min: 0, max: 2 ** 40 }), (of, step) => {
      const read = readVoucherCode(makeCode(of, step))
      expect(read).toMatchObject({ method: 'scan', number: of.number, holder: of.holder, step })
      if (read?.method === 'scan') expect(read.mac).toBe(macOf(of.secret, read.signed))
    }),
  )
})

it('changes with the step, the holder and the secret', () => {
  const of = { number: '123456789019', holder: 'o', secret: 'one' }
  const codes = [
    makeCode(of, 1),
    makeCode(of, 2),
    makeCode({ ...of, holder: 'p1' }, 1),
    makeCode({ ...of, secret: 'two' }, 1),
  ]
  expect(new Set(codes.map((code) => code.slice(-16))).size).toBe(4)
})

it('begins a step every thirty seconds', () => {
  expect(stepAt(59_999)).toBe(1)
  expect(stepAt(60_000)).toBe(2)
  expect(untilNextStep(60_000)).toBe(30_000)
  expect(untilNextStep(89_999)).toBe(1)
})
