import { describe, expect, it } from 'vitest'
import { type PhoneProblem, phoneInput, readLandline, readPhone } from './phone.ts'

describe('readPhone', () => {
  it.each<string | number>([
    '13800138000',
    '+86 138 0013 8000',
    '+86-138-0013-8000',
    '0086 13800138000',
    '8613800138000',
    '１３８００１３８０００',
    '138—0013—8000',
    13800138000,
  ])('reads %s', (input) => {
    expect(readPhone(input)).toEqual({ ok: true, phone: '13800138000' })
  })

  it.each<[string, PhoneProblem]>([
    ['', 'empty'],
    ['1380013800', 'wrong_length'],
    ['138001380000', 'wrong_length'],
    ['12800138000', 'wrong_prefix'],
    ['+85261234567', 'wrong_prefix'],
    ['1380013800a', 'wrong_characters'],
    ['1.3800138E+10', 'wrong_characters'],
  ])('refuses %j: %s', (input, code) => {
    expect(readPhone(input)).toEqual({ ok: false, code })
  })

  it('is an input whose issues are codes', () => {
    expect(phoneInput.parse('+86 138-0013-8000')).toBe('13800138000')
    expect(phoneInput.safeParse('12').error?.issues[0]?.message).toBe('phone.wrong_length')
    expect(phoneInput.safeParse(null).error?.issues[0]?.message).toBe('phone.empty')
  })
})

describe('readLandline', () => {
  it.each([
    ['02081234567', '020-81234567'],
    ['020-81234567', '020-81234567'],
    ['(0633) 8781234', '0633-8781234'],
    ['０６３３－８７８１２３４', '0633-8781234'],
    ['010-12345678-801', '010-12345678-801'],
    ['010-12345678转801', '010-12345678-801'],
    ['+86 20 81234567', '020-81234567'],
    ['+86 (0)20-81234567', '020-81234567'],
  ])('reads %s', (input, phone) => {
    expect(readLandline(input)).toEqual({ ok: true, phone })
  })

  it.each<[string, PhoneProblem]>([
    ['', 'empty'],
    ['81234567', 'wrong_landline'],
    ['020-812', 'wrong_landline'],
    ['+85221234567', 'wrong_landline'],
    ['020-8123456x', 'wrong_characters'],
  ])('refuses %j: %s', (input, code) => {
    expect(readLandline(input)).toEqual({ ok: false, code })
  })
})
