import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amountInWords } from './amount-in-words.ts'

it.each([
  [0, '零元整'],
  [5, '伍分'],
  [50, '伍角整'],
  [52, '伍角贰分'],
  [100, '壹元整'],
  [1000, '壹拾元整'],
  [10_005, '壹佰元零伍分'],
  [32_504, '叁佰贰拾伍元零肆分'],
  [140_950, '壹仟肆佰零玖元伍角整'],
  [668_032, '陆仟陆佰捌拾元叁角贰分'],
  [10_700_053, '壹拾万柒仟元伍角叁分'],
  [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
  [100_050_000, '壹佰万零伍佰元整'],
  [10_000_000_000, '壹亿元整'],
  [10_001_000_000, '壹亿零壹万元整'],
  [10_000_000_100, '壹亿零壹元整'],
  [100_000_000_000_000, '壹万亿元整'],
  [100_010_000_000_000, '壹万零壹亿元整'],
])('%i fen are %s', (amount, words) => {
  expect(amountInWords(amount)).toBe(words)
})

it.each([-1, 0.5, Number.NaN, 2 ** 60])('%d is no amount', (amount) => {
  expect(() => amountInWords(amount)).toThrow(RangeError)
})

it('whatever the amount, its words say the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (amount) => {
      const words = amountInWords(amount)
      expect(readWords(words)).toBe(amount)
      expect(words).not.toMatch(/零零|零元.|零[万亿拾佰仟角分]|整./)
    }),
    { numRuns: 2_000 },
  )
})

/** Reads the words by their units alone, another way than they are written. */
const readWords = (words: string): number => {
  const [, whole = '', rest = ''] = /^(?:(.*)元)?(.*)$/.exec(words)!
  return readWhole(whole) * 100 + readPart(rest, '角') * 10 + readPart(rest, '分')
}

const readWhole = (text: string): number => {
  const split = text.lastIndexOf('亿')
  const above = split < 0 ? 0 : readBelowHundredMillion(text.slice(0, split)) * 100_000_000
  return above + readBelowHundredMillion(text.slice(split + 1))
}

const readBelowHundredMillion = (text: string): number => {
  const split = text.indexOf('万')
  return (split < 0 ? 0 : readFour(text.slice(0, split)) * 10_000) + readFour(text.slice(split + 1))
}

const readFour = (text: string): number =>
  readPart(text, '仟') * 1000 + readPart(text, '佰') * 100 + readPart(text, '拾') * 10 + readLast(text)

const digits = '零壹贰叁肆伍陆柒捌玖'
const readPart = (text: string, unit: string): number => {
  const found = text.indexOf(unit)
  return found < 1 ? 0 : digits.indexOf(text[found - 1]!)
}
const readLast = (text: string): number => Math.max(0, digits.indexOf(text.at(-1) ?? '零'))
