import { contractTexts } from '@huigong/contract/locales/zh-CN/contract-texts'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { screenTexts } from '../../../console/src/locales/zh-CN/screen-texts.ts'
import { furtherTexts } from '../../../member/src/locales/zh-CN/further-texts.ts'
import { nearTexts } from '../../../member/src/locales/zh-CN/near-texts.ts'
import { texts as memberTexts } from '../../../member/src/locales/zh-CN/texts.ts'
import { furtherTexts as furtherMerchantTexts } from '../../../merchant/src/locales/zh-CN/further-texts.ts'
import { texts as merchantTexts } from '../../../merchant/src/locales/zh-CN/texts.ts'
import { textsOn } from './texts.ts'

/** Holds an English page to having no sentence of the Chinese language files, and no key instead of a text. */
export const expectEnglish = async (page: Page): Promise<void> => {
  const lines = await textsOn(page)
  expect(
    lines.filter((line) => chinese.has(line)),
    `Chinese on ${page.url()}`,
  ).toEqual([])
  const keys = new RegExp(`\\b(${sections.join('|')})\\.[a-z]+[A-Za-z_.]*|\\{\\{`)
  expect(
    lines.filter((line) => keys.test(line)),
    `keys on ${page.url()}`,
  ).toEqual([])
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
}

const sources = [
  contractTexts,
  screenTexts,
  memberTexts,
  nearTexts,
  furtherTexts,
  merchantTexts,
  furtherMerchantTexts,
] as const
const sections = sources.flatMap((source) => Object.keys(source))

const leavesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}

// The language switch names Chinese in Chinese.
const chinese = new Set(
  sources
    .flatMap(leavesOf)
    .map((text) => text.trim())
    .filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文'),
)
