import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { residentIdentityCheckDigit } from './citizen-number.ts'
import { guessIdentityDocumentKind } from './guess-identity-document-kind.ts'
import { identityDocumentInput, readIdentityDocument } from './identity-document.ts'
import type { IdentityDocumentKind, IdentityDocumentProblem } from './identity-document-kinds.ts'

const today = '2026-06-01'

const residentNumbers = fc
  .tuple(
    fc.constantFrom('110105', '440106', '371102', '659001', '710000', '440199'),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-05-31'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([area, born, sequence]) => {
    const day = born.toISOString().slice(0, 10).replaceAll('-', '')
    const first17 = area + day + String(sequence).padStart(3, '0')
    return first17 + residentIdentityCheckDigit(first17)
  })

describe('resident identity card', () => {
  it.each([
    ['44010619900307001X', '1990-03-07', 'male'],
    ['440106199003070028', '1990-03-07', 'female'],
    ['371102198512011520', '1985-12-01', 'female'],
    ['11010519491231002X', '1949-12-31', 'female'],
  ])('%s is read with birth date and sex', (number, bornOn, sex) => {
    expect(readIdentityDocument('resident_identity_card', number)).toEqual({
      ok: true,
      kind: 'resident_identity_card',
      number,
      uniqueNumber: number,
      bornOn,
      sex,
      warnings: [],
    })
  })

  it.each([
    '44010619900307001x',
    '　４４０１０６１９９００３０７００１Ｘ ',
    '440106 19900307 001x',
    "'44010619900307001X",
    '\u200b440106\u00a019900307001X\ufeff',
  ])('reads %j as people and spreadsheets write it', (input) => {
    expect(readIdentityDocument('resident_identity_card', input)).toMatchObject({
      number: '44010619900307001X',
    })
  })

  it.each<[string | number, IdentityDocumentProblem]>([
    ['', 'empty'],
    ['　 ', 'empty'],
    ['4401061990030700', 'wrong_length'],
    ['44010619900307001XX', 'wrong_length'],
    ['4401061990O307001X', 'wrong_characters'],
    ['44010619900307X01X', 'wrong_characters'],
    ['090106199003070019', 'wrong_province'],
    ['660106199003070012', 'wrong_province'],
    ['810101199003070015', 'wrong_province'],
    ['440106199002300019', 'wrong_birth_date'],
    ['440106189912310019', 'wrong_birth_date'],
    ['440106199013070019', 'wrong_birth_date'],
    ['440106203003070019', 'birth_in_future'],
    ['440106199003070011', 'wrong_check_digit'],
    ['440106900307001', 'legacy_number'],
    ['911840198102020034', 'is_permanent_residence_card'],
    ['4.40106E+17', 'number_lost_digits'],
    [440106199003070000, 'number_lost_digits'],
    [Number.NaN, 'number_lost_digits'],
  ])('refuses %j: %s', (input, code) => {
    expect(readIdentityDocument('resident_identity_card', input, { today })).toEqual({ ok: false, code })
  })

  it('upgrades fifteen digits only where legacy numbers are allowed', () => {
    const options = { allowLegacy: true }
    expect(readIdentityDocument('resident_identity_card', '440106900307001', options)).toMatchObject({
      ok: true,
      number: '44010619900307001X',
      warnings: ['legacy_number_upgraded'],
    })
    expect(readIdentityDocument('resident_identity_card', 440106900307001, options)).toMatchObject({
      ok: true,
    })
    expect(readIdentityDocument('resident_identity_card', '440106901307001', options)).toEqual({
      ok: false,
      code: 'wrong_birth_date',
    })
  })

  it('warns by age, never refuses', () => {
    const warningsOn = (on: string) =>
      readIdentityDocument('resident_identity_card', '44010619900307001X', { today: on })
    expect(warningsOn('2006-03-06')).toMatchObject({ warnings: ['under_sixteen'] })
    expect(warningsOn('2006-03-07')).toMatchObject({ warnings: [] })
    expect(warningsOn('2050-03-07')).toMatchObject({ warnings: ['past_retirement_age'] })
  })

  it('accepts every number made by the rule, and no number with one digit changed', () => {
    const position = fc.nat({ max: 17 })
    fc.assert(
      fc.property(residentNumbers, position, fc.nat({ max: 9 }), (number, at, digit) => {
        expect(readIdentityDocument('resident_identity_card', number, { today })).toMatchObject({
          ok: true,
          number,
        })
        const changed = number.slice(0, at) + digit + number.slice(at + 1)
        fc.pre(changed !== number)
        expect(readIdentityDocument('resident_identity_card', changed, { today }).ok).toBe(false)
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readIdentityDocument('resident_identity_card', text, { today }).ok).toBe(false)
      }),
    )
  }, 20_000)
})

describe('other documents', () => {
  it.each<[IdentityDocumentKind, string, string]>([
    ['hk_macao_taiwan_residence_permit', '810000199003070015', '810000199003070015'],
    ['hk_macao_travel_permit', 'h12345678', 'H12345678'],
    ['hk_macao_travel_permit', 'H1234567802', 'H12345678'],
    ['hk_macao_travel_permit', 'HA1234567', 'HA1234567'],
    ['taiwan_travel_permit', '01234567', '01234567'],
    ['chinese_passport', 'E12345678', 'E12345678'],
    ['chinese_passport', 'EA1234567', 'EA1234567'],
    ['chinese_passport', 'MA1234567', 'MA1234567'],
    ['chinese_passport', 'K12345678', 'K12345678'],
    ['chinese_passport', 'SE1234567', 'SE1234567'],
    ['chinese_passport', '151234567', '151234567'],
    ['foreign_passport', '533380006', '533380006'],
    ['foreign_permanent_residence_card', '911840198102020034', '911840198102020034'],
    ['foreign_permanent_residence_card', 'usa110081020203', 'USA110081020203'],
    ['military_card', '军字第1234567号', '军字第1234567号'],
  ])('%s %s', (kind, input, uniqueNumber) => {
    expect(readIdentityDocument(kind, input)).toMatchObject({ ok: true, kind, uniqueNumber })
  })

  it.each<[IdentityDocumentKind, string, IdentityDocumentProblem]>([
    ['hk_macao_taiwan_residence_permit', '44010619900307001X', 'wrong_province'],
    ['hk_macao_taiwan_residence_permit', '810000199003070016', 'wrong_check_digit'],
    ['hk_macao_taiwan_residence_permit', 'H12345678', 'wrong_length'],
    ['hk_macao_travel_permit', 'A12345678', 'wrong_pattern'],
    ['hk_macao_travel_permit', 'H123456780', 'wrong_length'],
    ['taiwan_travel_permit', '1234567', 'wrong_length'],
    ['taiwan_travel_permit', 'A1234567', 'wrong_pattern'],
    ['chinese_passport', 'X12345678', 'wrong_pattern'],
    ['foreign_passport', 'AB-12#45', 'wrong_characters'],
    ['foreign_passport', 'AB12', 'wrong_length'],
    ['foreign_permanent_residence_card', '44010619900307001X', 'wrong_pattern'],
    ['foreign_permanent_residence_card', '911840198102020035', 'wrong_check_digit'],
    ['foreign_permanent_residence_card', 'US1110081020203', 'wrong_characters'],
    ['military_card', '军字第12<b>34', 'wrong_characters'],
    ['military_card', '军字1', 'wrong_length'],
  ])('refuses %s %s: %s', (kind, input, code) => {
    expect(readIdentityDocument(kind, input)).toEqual({ ok: false, code })
  })

  it('stores a residence permit as what it is, so that nobody becomes two people', () => {
    expect(readIdentityDocument('resident_identity_card', '810000199003070015')).toMatchObject({
      ok: true,
      kind: 'hk_macao_taiwan_residence_permit',
      warnings: ['read_as_residence_permit'],
    })
  })

  it('refuses a kind that does not exist, even one that every object has', () => {
    const problem = { ok: false, code: 'unknown_kind' }
    expect(readIdentityDocument('toString' as IdentityDocumentKind, '12345678')).toEqual(problem)
  })
})

describe('guessing the kind', () => {
  it.each<[string | number, IdentityDocumentKind | undefined]>([
    ['44010619900307001x', 'resident_identity_card'],
    ['440106199003070011', 'resident_identity_card'],
    ['4401061990030700', 'resident_identity_card'],
    ['440106900307001', 'resident_identity_card'],
    [440106199003070000, 'resident_identity_card'],
    ['830000199003070015', 'hk_macao_taiwan_residence_permit'],
    ['911840198102020034', 'foreign_permanent_residence_card'],
    ['USA110081020203', 'foreign_permanent_residence_card'],
    ['Ｈ12345678', 'hk_macao_travel_permit'],
    ['M1234567801', 'hk_macao_travel_permit'],
    ['E12345678', 'chinese_passport'],
    ['01234567', 'taiwan_travel_permit'],
    ['MA1234567', undefined],
    ['533380006', undefined],
    ['13800138000', undefined],
    ['', undefined],
  ])('%s is %s', (number, kind) => {
    expect(guessIdentityDocumentKind(number)).toBe(kind)
  })
})

describe('identityDocumentInput', () => {
  it('gives the stored spelling', () => {
    const input = { kind: 'resident_identity_card', number: ' 44010619900307001x' }
    expect(identityDocumentInput.parse(input)).toEqual({
      kind: 'resident_identity_card',
      number: '44010619900307001X',
    })
  })

  it.each([
    [{ kind: 'resident_identity_card', number: '440106199003070011' }, 'identity_document.wrong_check_digit'],
    [{ kind: 'library_card', number: '1' }, 'identity_document.unknown_kind'],
    [{ kind: 'military_card' }, 'identity_document.empty'],
    [{ kind: 'military_card', number: '1'.repeat(10_000) }, 'identity_document.wrong_length'],
  ])('says the problem by its code: %j', (input, message) => {
    expect(identityDocumentInput.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([
      message,
    ])
  })
})
