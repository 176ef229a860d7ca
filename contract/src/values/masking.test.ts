import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identityDocumentKinds } from './identity-document-kinds.ts'
import { maskEmail, maskIdentityNumber, maskName, maskPhone } from './masking.ts'

const clearCharacters = (masked: string) => [...masked.replaceAll('*', '')].length

describe('maskIdentityNumber', () => {
  it.each([
    ['resident_identity_card', '44010619900307001X', '440*****001X'],
    ['hk_macao_taiwan_residence_permit', '810000199003070015', '810*****0015'],
    ['foreign_permanent_residence_card', '911840198102020034', '911*****0034'],
    ['foreign_permanent_residence_card', 'USA110081020203', 'US*****03'],
    ['hk_macao_travel_permit', 'H1234567802', 'H1*****02'],
    ['taiwan_travel_permit', '01234567', '01*****67'],
    ['chinese_passport', 'E12345678', 'E1*****78'],
    ['foreign_passport', '533380006', '53*****06'],
    ['foreign_passport', 'AB123', '*****'],
    ['military_card', '军字第1234567号', '*****'],
    ['resident_identity_card', '4401061990030700', '*****'],
    ['resident_identity_card', 'E12345678', '*****'],
    ['chinese_passport', '44010619900307001X', '*****'],
    ['resident_identity_card', null, '*****'],
    ['resident_identity_card', undefined, '*****'],
  ] as const)('%s %s: %s', (kind, number, masked) => {
    expect(maskIdentityNumber(kind, number)).toBe(masked)
  })

  it('shows nothing of a kind it does not know', () => {
    expect(maskIdentityNumber('constructor', '44010619900307001X')).toBe('*****')
  })

  it('never shows more than seven characters, nor more than half', () => {
    const numbers = fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{0,3}\d{4,18}X?$/))
    fc.assert(
      fc.property(fc.constantFrom(...identityDocumentKinds), numbers, (kind, number) => {
        const clear = clearCharacters(maskIdentityNumber(kind, number))
        expect(clear).toBeLessThanOrEqual(Math.min(7, number.length / 2))
      }),
    )
  })
})

describe('maskPhone', () => {
  it('keeps three and four of a mobile number, nothing of anything else', () => {
    expect(maskPhone('13800138000')).toBe('138****8000')
    for (const phone of ['020-81234567', '1380013800', '138001380001', '', null, undefined]) {
      expect(maskPhone(phone)).toBe('****')
    }
    fc.assert(fc.property(fc.string(), (text) => clearCharacters(maskPhone(text)) <= 7))
  })
})

describe('maskName', () => {
  it.each([
    ['张三', '张*'],
    ['张三丰', '张**'],
    ['欧阳修', '欧阳*'],
    ['欧阳', '欧*'],
    ['𠮷田明', '𠮷**'],
    ['阿卜杜拉·买买提', '阿**'],
    ['John Smith', 'J**'],
    ['张', '**'],
    ['张三13800138000', '**'],
    ['', '**'],
    [null, '**'],
  ])('%s: %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})

describe('maskEmail', () => {
  it.each([
    ['zhou@example.org', 'z***@example.org'],
    ['z@example.org', '***@example.org'],
    ['zhou@localhost', '***'],
    ['zhou', '***'],
    ['a@b@example.org', '***'],
    [undefined, '***'],
  ])('%s: %s', (email, masked) => {
    expect(maskEmail(email)).toBe(masked)
  })
})
