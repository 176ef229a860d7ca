import { importStatuses, importVerdicts, noticeKinds, reviewKinds, roles } from '@huigong/contract'
import { contractTexts } from '@huigong/contract/locales/index'
import { describe, expect, it } from 'vitest'
import { screenTexts as consoleEnglish } from '../../console/src/locales/en/screen-texts.ts'
import { screenTexts as consoleChinese } from '../../console/src/locales/zh-CN/screen-texts.ts'
import { nearTexts as nearEnglish } from '../../member/src/locales/en/near-texts.ts'
import { texts as memberEnglish } from '../../member/src/locales/en/texts.ts'
import { nearTexts } from '../../member/src/locales/zh-CN/near-texts.ts'
import { texts as memberChinese } from '../../member/src/locales/zh-CN/texts.ts'
import { texts as merchantEnglish } from '../../merchant/src/locales/en/texts.ts'
import { furtherTexts } from '../../merchant/src/locales/zh-CN/further-texts.ts'
import { texts as merchantChinese } from '../../merchant/src/locales/zh-CN/texts.ts'

/** Errors, statements and values come with the contract's English. */
const { errors: _errors, statements: _statements, values: _values, ...nearChinese } = nearTexts

type Text = { key: string; text: string }

const textsOf = (source: object, path = ''): Text[] =>
  Object.entries(source).flatMap(([name, value]) => {
    const key = path === '' ? name : `${path}.${name}`
    return typeof value === 'string' ? [{ key, text: value }] : textsOf(value as object, key)
  })

const placeholdersOf = (text: string) =>
  [...new Set([...text.matchAll(/{{\s*(\w+)/g)].map(([, name]) => name!))].sort()

/** `members_one` and `members_other` are forms of one text: languages need not have the same forms. */
const withoutForm = (key: string) => key.replace(/_(one|other)$/, '')

/** Of the texts fetched later, those that are the merchant app's own. */
const { me, password, settlements, shops, signIn } = furtherTexts
const merchantFurther = { me, password, settlements, shops, signIn }

describe.each([
  ['contract', contractTexts['zh-CN'], contractTexts.en],
  ['console', consoleChinese, consoleEnglish],
  ['member', memberChinese, memberEnglish],
  ['member, a tap away', nearChinese, nearEnglish],
  ['merchant', { ...merchantChinese, ...merchantFurther }, merchantEnglish],
])('texts of %s', (_, chinese, english) => {
  const source = textsOf(chinese)
  const translated = textsOf(english)

  it('are the same in both languages', () => {
    const keys = (texts: Text[]) => [...new Set(texts.map(({ key }) => withoutForm(key)))].sort()
    expect(keys(translated)).toEqual(keys(source))
  })

  it('say something', () => {
    const empty = [...source, ...translated].filter(({ text }) => text.trim() === '')
    expect(empty).toEqual([])
  })

  it('are filled by the same values', () => {
    const placeholders = new Map(source.map(({ key, text }) => [withoutForm(key), placeholdersOf(text)]))
    const differing = translated.filter(
      ({ key, text }) => placeholdersOf(text).join() !== placeholders.get(withoutForm(key))?.join(),
    )
    expect(differing).toEqual([])
  })

  it('hold no Chinese in English', () => {
    // The names of the languages, of the product and of Chinese forms stay as they are.
    const chineseOnly = translated.filter(({ text }) => /^[\p{Script=Han}，。；：]+$/u.test(text))
    expect(chineseOnly.map(({ key }) => key).filter((key) => !key.endsWith('otherLanguage'))).toEqual([])
  })
})

describe.each(['zh-CN', 'en'] as const)('names in %s', (language) => {
  const { names, notices } = contractTexts[language]
  const missing = (words: readonly string[], group: object) => words.filter((word) => !(word in group))

  it('every kind, status and role has one', () => {
    expect(missing(reviewKinds, names.reviewKinds)).toEqual([])
    expect(missing(roles, names.roles)).toEqual([])
    expect(missing(importStatuses, names.importStatuses)).toEqual([])
    expect(missing(importVerdicts, names.importVerdicts)).toEqual([])
  })

  it('every notice has its sentence', () => {
    const sentences = textsOf(notices).map(({ key }) => key)
    expect(noticeKinds.filter((kind) => !sentences.includes(kind))).toEqual([])
  })
})
