import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCharacters, normaliseCode, normaliseText, trimText } from './text.ts'

describe('text', () => {
  it('normalises form, width and outer space', () => {
    expect(normaliseText('\ufeff　Ａｂｃ１　２\u00a0\u200b')).toBe('Abc1 2')
    expect(normaliseText('e\u0301')).toBe('é')
    expect(normaliseCode(' ｈ１２ ３４\u200b5 ')).toBe('H12345')
  })

  it('trims without changing what is inside', () => {
    expect(trimText('　惠城（中国）\u2060')).toBe('惠城（中国）')
  })

  it('normalises once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
      }),
    )
  })

  it('counts a rare character as one', () => {
    expect(countCharacters('王𠮷〇')).toBe(3)
    expect(countCharacters('葛\u{e0100}')).toBe(1)
  })
})
