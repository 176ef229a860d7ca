import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInFen, formatFen } from './money.ts'

describe('formatFen', () => {
  it.each([
    [0, '0.00 元', 'CNY 0.00'],
    [5, '0.05 元', 'CNY 0.05'],
    [123450, '1,234.50 元', 'CNY 1,234.50'],
    [100000000, '1,000,000.00 元', 'CNY 1,000,000.00'],
    [-5, '-0.05 元', 'CNY -0.05'],
  ])('%i', (amount, chinese, english) => {
    expect(formatFen(amount, 'zh-CN')).toBe(chinese)
    expect(formatFen(amount, 'en')).toBe(english)
  })

  it('loses no fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(BigInt(formatFen(amount, 'zh-CN').replace(/[^\d-]/g, ''))).toBe(BigInt(amount))
      }),
    )
  })

  it('refuses half a fen', () => {
    expect(() => formatFen(0.5, 'en')).toThrow(RangeError)
  })
})

describe('amountInFen', () => {
  it.each([
    [0.5, 'money.not_whole_fen'],
    ['5', 'money.not_whole_fen'],
    [-1, 'money.negative'],
    [1e15, 'money.too_large'],
    [Number.NaN, 'money.not_whole_fen'],
  ])('%s: %s', (input, message) => {
    expect(amountInFen.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})
