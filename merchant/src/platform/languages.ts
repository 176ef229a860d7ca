import { firstLanguage, type Language, startTexts } from '@huigong/client'
import { errors } from '@huigong/contract/locales/zh-CN/errors'
import { counterErrors } from '@huigong/contract/locales/zh-CN/welfare-errors'
import { welfareNames } from '@huigong/contract/locales/zh-CN/welfare-names'
import i18next, { type i18n } from 'i18next'
import { texts } from '../locales/zh-CN/texts.ts'

const chinese = {
  errors: { ...errors, ...counterErrors },
  names: welfareNames,
  ...texts,
}

/** Chinese is at hand, English is fetched when it is wanted: most phones load one language. */
export const startLanguages = async (): Promise<i18n> => {
  if (firstLanguage() === 'zh-CN') return startTexts({ 'zh-CN': chinese }, 'zh-CN')
  try {
    return startTexts({ 'zh-CN': chinese, en: await fetchEnglish() }, 'en')
  } catch {
    return startTexts({ 'zh-CN': chinese }, 'zh-CN')
  }
}

export const changeLanguage = async (languages: i18n, language: Language): Promise<void> => {
  if (language === 'zh-CN') await fetchAccountTexts()
  if (!languages.hasResourceBundle(language, 'translation')) {
    languages.addResourceBundle(language, 'translation', await fetchEnglish())
  }
  await languages.changeLanguage(language)
}

/** Texts of the pages about the own account, which are opened rarely: a clerk stays signed in. English has them already. */
export const fetchAccountTexts = async (): Promise<void> => {
  if (hasAccountTexts('zh-CN')) return
  const { accountTexts } = await import('../locales/zh-CN/account-texts.ts')
  i18next.addResourceBundle('zh-CN', 'translation', accountTexts, true, true)
}

const hasAccountTexts = (language: string) =>
  i18next.exists('values.problems', { lng: language, returnObjects: true })

const fetchEnglish = async (): Promise<object> => {
  const [contract, own] = await Promise.all([
    import('@huigong/contract/locales/en/contract-texts'),
    import('../locales/en/texts.ts'),
  ])
  return { ...contract.contractTexts, ...own.texts }
}
