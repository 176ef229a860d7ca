import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CreditCodeProblem,
  creditCodeCheckCharacter,
  creditCodeInput,
  isUnionCreditCode,
  organisationCodeCheckCharacter,
  readCreditCode,
  unionCreditCodeInput,
} from './credit-code.ts'

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const withCheck = (first17: string) => first17 + creditCodeCheckCharacter(first17)

const codes = fc
  .tuple(
    fc.constantFrom(...'123456789ANY'),
    fc.constantFrom(...alphabet),
    fc.integer({ min: 100000, max: 659999 }),
    fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
  )
  .map(([authority, kind, region, rest]) => withCheck(authority + kind + region + rest.join('')))

describe('readCreditCode', () => {
  it.each([
    '81440100501234569U',
    '894401005012345693',
    '91440101MA5ABCD191',
    '91350100M000100Y43',
    '814401001013462380',
  ])('accepts %s', (code) => {
    expect(readCreditCode(code)).toMatchObject({ ok: true, code })
  })

  it.each(['A1', 'N1', 'N3', 'Y1'])('accepts codes of authority %s', (start) => {
    const code = withCheck(`${start}440100501234569`)
    expect(readCreditCode(code)).toEqual({ ok: true, code, warnings: [] })
  })

  it.each<[string | number, CreditCodeProblem]>([
    ['', 'empty'],
    ['81440100501234569', 'wrong_length'],
    ['8144010050123456911', 'wrong_length'],
    ['8I440100501234569U', 'wrong_characters'],
    ['81440100501234569工', 'wrong_characters'],
    ['B1440100501234569U', 'wrong_authority'],
    ['0144010050123456XU', 'wrong_authority'],
    ['8144A100501234569U', 'wrong_region'],
    ['814401005012345690', 'wrong_check_digit'],
    ['8.94401E+17', 'number_lost_digits'],
    [Number('894401005012345693'), 'number_lost_digits'],
  ])('refuses %j: %s', (input, code) => {
    expect(readCreditCode(input)).toEqual({ ok: false, code })
  })

  it('reads width, case, spaces and dashes away', () => {
    expect(readCreditCode(' ８１４４０１００-501234569ｕ')).toMatchObject({ code: '81440100501234569U' })
  })

  it('only warns about the organisation part, an unlisted kind and a union code at an employer', () => {
    const odd = withCheck('81440100501234560')
    expect(readCreditCode(odd)).toMatchObject({ ok: true, warnings: ['organisation_code_mismatch'] })
    expect(readCreditCode(withCheck('54440100501234569'))).toMatchObject({ warnings: ['unusual_kind'] })
    expect(readCreditCode('81440100501234569U', 'employer')).toMatchObject({ warnings: ['is_union_code'] })
  })

  it('takes a union code only from 81 and 89', () => {
    expect(readCreditCode('91440101MA5ABCD191', 'union')).toEqual({ ok: false, code: 'not_a_union' })
    expect(readCreditCode('894401005012345693', 'union')).toMatchObject({ ok: true })
    expect(isUnionCreditCode('81440100501234569U')).toBe(true)
    expect(isUnionCreditCode('81440100501234569A')).toBe(false)
    expect(isUnionCreditCode('91440101MA5ABCD191')).toBe(false)
  })

  it('accepts every code made by the rule, check character 0 among them, and none with one changed', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (code, at, character) => {
        expect(readCreditCode(code)).toMatchObject({ ok: true, code })
        const changed = code.slice(0, at) + character + code.slice(at + 1)
        fc.pre(changed !== code)
        expect(readCreditCode(changed).ok).toBe(false)
      }),
    )
  })
})

describe('check characters', () => {
  it('gives 0 where the sum leaves no remainder', () => {
    expect(creditCodeCheckCharacter('81440100101346238')).toBe('0')
  })

  it('follows GB 11714 for the organisation part', () => {
    expect(organisationCodeCheckCharacter('50123456')).toBe('9')
    expect(organisationCodeCheckCharacter('M000100Y')).toBe('4')
  })

  it('refuses to compute from anything else', () => {
    expect(() => creditCodeCheckCharacter('short')).toThrow(RangeError)
    expect(() => organisationCodeCheckCharacter('short')).toThrow(RangeError)
  })
})

describe('inputs of forms', () => {
  it('transform to the stored spelling or say the code of the problem', () => {
    expect(creditCodeInput.parse(' 81440100501234569u')).toBe('81440100501234569U')
    const messages = (input: unknown) =>
      unionCreditCodeInput.safeParse(input).error?.issues.map((issue) => issue.message)
    expect(messages('91440101MA5ABCD191')).toEqual(['credit_code.not_a_union'])
    expect(messages(undefined)).toEqual(['credit_code.empty'])
    expect(messages(5)).toEqual(['credit_code.empty'])
  })
})
