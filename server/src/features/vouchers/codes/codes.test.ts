import { readVoucherCode } from '@huigong/contract/values/voucher-code'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withNewKeys } from '../../../platform/sealing/keyring.ts'
import { createSigning } from '../../../platform/sealing/signing.ts'
import { checkCode } from './check-code.ts'
import { secretOf } from './holder-secret.ts'
import { holderOfProxy, owner } from './holders.ts'
import { writePaperCode } from './paper-code.ts'
import { writePhoneCode } from './phone-code.ts'

const start = new Date('2026-11-20T02:00:00Z')
const hour = 3_600_000
const later = (hours: number) => new Date(start.getTime() + hours * hour)
const first = withNewKeys(undefined, 'intl', start)
const rotated = withNewKeys(first, 'gm', start)
const signing = createSigning(first, 'code')
const afterRotation = createSigning(rotated, 'code')

const proxyId = '019ab000-0000-7000-8000-0123456789ab'
const number = '000000000000'
const own = { id: '019ab000-0000-7000-8000-000000000001', number, prints: 1, proxyId }

/** What the server says at an instant to a code that a phone made, with the secret that it got at another. */
const verdict = (
  at: { gotAt: Date; madeAt: Date; now?: Date },
  { by = signing, holder = owner, of = own, hours = 24, checkedBy = signing } = {},
) => {
  const secret = secretOf(by, { voucherId: own.id, holder }, at.gotAt, hours)
  const code = readVoucherCode(writePhoneCode(secret, number, holder, at.madeAt))!
  return checkCode(checkedBy, code, of, at.now ?? at.madeAt, hours).is
}

describe('codes of a phone', () => {
  it('whenever it got its secret, a phone has all the hours off line, and not a quarter more than that', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 72 }),
        fc.nat(1000 * 60),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hours, minutes, part) => {
          const gotAt = later(minutes / 60)
          expect(verdict({ gotAt, madeAt: new Date(gotAt.getTime() + part * hours * hour) }, { hours })).toBe(
            'good',
          )
          const over = new Date(gotAt.getTime() + (1.25 + part) * hours * hour + 30_000)
          expect(verdict({ gotAt, madeAt: over }, { hours })).toBe('unknown')
        },
      ),
    )
  })

  it('within three steps of the server’s clock they are good, outside they are old, whatever clock is wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), (steps) => {
        const madeAt = later(1)
        const now = new Date(madeAt.getTime() + steps * 30_000)
        expect(verdict({ gotAt: start, madeAt, now })).toBe(Math.abs(steps) <= 3 ? 'good' : 'too_old')
      }),
    )
  })

  it('after a rotation of the keys, to another suite too, those made before are good; with unknown keys they are not', () => {
    const at = { gotAt: start, madeAt: later(2) }
    expect(verdict(at, { by: signing, checkedBy: afterRotation })).toBe('good')
    expect(verdict(at, { by: afterRotation, checkedBy: afterRotation })).toBe('good')
    expect(verdict(at, { by: afterRotation, checkedBy: signing })).toBe('unknown')
  })

  it('a proxy has a word of its own, which is worth nothing once another or nobody collects', () => {
    const at = { gotAt: start, madeAt: start }
    const holder = holderOfProxy(proxyId)
    expect(holder).toMatch(/^p[0-9a-f]{11}$/)
    expect(verdict(at, { holder })).toBe('good')
    expect(verdict(at, { holder, of: { ...own, proxyId: '019ab000-0000-7000-8000-000000000000' } })).toBe(
      'unknown',
    )
  })

  it('nobody makes one for another voucher or holder, or with a changed letter', () => {
    const secret = secretOf(signing, { voucherId: own.id, holder: owner }, start, 24)
    const code = writePhoneCode(secret, number, owner, start)
    const check = (text: string, of = own) => checkCode(signing, readVoucherCode(text)!, of, start, 24).is
    expect(check(code)).toBe('good')
    expect(check(code, { ...own, id: proxyId })).toBe('unknown')
    expect(check(code.replace('.o.', `.${holderOfProxy(proxyId)}.`))).toBe('unknown')
    fc.assert(
      fc.property(fc.nat(15), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
        const place = code.length - 16 + at
        const changed = code.slice(0, place) + letter + code.slice(place + 1)
        expect(check(changed)).toBe(changed === code ? 'good' : 'unknown')
      }),
    )
  })
})

describe('codes of paper', () => {
  const check = (prints: number, now: number, by = signing) => {
    const code = readVoucherCode(writePaperCode(by, { ...own, prints }))!
    return checkCode(afterRotation, code, { ...own, prints: now }, later(1000), 24).is
  }

  it('are good as long as the voucher, under old keys too; a paper printed before the last is unknown', () => {
    expect(check(1, 1)).toBe('good')
    expect(check(2, 2, afterRotation)).toBe('good')
    expect(check(1, 2)).toBe('unknown')
  })

  it('a forged one is unknown', () => {
    const code = readVoucherCode(`HGP.${number}.1.${'A'.repeat(22)}`)!
    expect(checkCode(signing, code, own, start, 24).is).toBe('unknown')
  })
})
