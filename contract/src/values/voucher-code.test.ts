import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigitOf, isVoucherNumber, readVoucherCode, spokenNumber } from './voucher-code.ts'

const digits = fc.stringMatching(/^\d{11}$/)
const number = digits.map((eleven) => eleven + checkDigitOf(eleven))
const mac = fc.stringMatching(/^[\w-]{16}$/)

describe('numbers', () => {
  it('the check digit is that of Damm: 572 has 4', () => {
    expect(checkDigitOf('572')).toBe('4')
  })

  it('any single wrong digit and any two neighbours that are swapped are found', () => {
    fc.assert(
      fc.property(number, fc.nat(11), fc.nat(9), (right, at, digit) => {
        expect(isVoucherNumber(right)).toBe(true)
        const wrong = right.slice(0, at) + digit + right.slice(at + 1)
        expect(isVoucherNumber(wrong)).toBe(wrong === right)
        if (at === 11) return
        const swapped = right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2)
        expect(isVoucherNumber(swapped)).toBe(swapped === right)
      }),
    )
  })

  it('is read with blanks and dashes, as it is spoken', () => {
    fc.assert(
      fc.property(number, (right) => {
        expect(readVoucherCode(` ${spokenNumber(right)} `)).toEqual({ method: 'number', number: right })
        expect(readVoucherCode(right.replace(/(\d{3})/g, '$1-'))).toMatchObject({ number: right })
      }),
    )
  })
})

describe('codes', () => {
  it('of a phone and of paper are taken apart, with what was signed', () => {
    fc.assert(
      fc.property(
        number,
        fc.stringMatching(/^[a-z0-9]{1,12}$/),
        fc.nat(2 ** 31),
        fc.integer({ min: 0, max: 9999 }),
        mac,
        (ofVoucher, holder, step, print, signature) => {
          const signed = `${ofVoucher}.${holder}.${step.toString(36)}`
          expect(readVoucherCode(`HG1.${signed}.${signature}`)).toEqual({
            method: 'scan',
            number: ofVoucher,
            holder,
            step,
            signed,
            mac: signature,
          })
          expect(readVoucherCode(`HGP.${ofVoucher}.${print}.${signature}`)).toEqual({
            method: 'paper',
            number: ofVoucher,
            print,
            signed: `${ofVoucher}.${print}`,
            mac: signature,
          })
        },
      ),
    )
  })

  it.each([
    ['nothing', ''],
    ['another text', 'https://example.org/'],
    ['a code of a later form', `HG2.000000000000.o.1.${'A'.repeat(16)}`],
    ['a short signature', `HG1.000000000000.o.1.${'A'.repeat(15)}`],
    ['a long signature', `HG1.000000000000.o.1.${'A'.repeat(17)}`],
    ['no holder', `HG1.000000000000..1.${'A'.repeat(16)}`],
    ['a holder in capitals', `HG1.000000000000.O.1.${'A'.repeat(16)}`],
    ['a wrong check digit', `HG1.000000000001.o.1.${'A'.repeat(16)}`],
    ['paper with a wrong check digit', `HGP.000000000001.1.${'A'.repeat(16)}`],
    ['eleven digits', '00000000000'],
    ['digits of another script', '００００００００００００'],
    ['far too long', '0'.repeat(10_000)],
  ])('%s is no code', (_what, text) => {
    expect(readVoucherCode(text)).toBeNull()
  })

  it('whatever is scanned, reading ends with a code or with nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const read = readVoucherCode(text)
        if (read) expect(isVoucherNumber(read.number)).toBe(true)
      }),
    )
  })
})
