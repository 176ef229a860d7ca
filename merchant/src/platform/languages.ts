import { firstLanguage, type Language, startTexts } from '@huigong/client'
import { firstErrors } from '@huigong/contract/locales/zh-CN/first-errors'
import { counterErrors } from '@huigong/contract/locales/zh-CN/welfare-errors'
import i18next, { type i18n } from 'i18next'
import { texts } from '../locales/zh-CN/texts.ts'

const chinese = {
  errors: { ...firstErrors, ...counterErrors },
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
  if (language === 'zh-CN') await fetchFurtherTexts()
  if (!languages.hasResourceBundle(language, 'translation')) {
    languages.addResourceBundle(language, 'translation', await fetchEnglish())
  }
  await languages.changeLanguage(language)
}

/** Texts of all pages but the one that clerks have open all day. English has them already. */
export const fetchFurtherTexts = async (): Promise<void> => {
  if (hasFurtherTexts('zh-CN')) return
  const { furtherTexts } = await import('../locales/zh-CN/further-texts.ts')
  i18next.addResourceBundle('zh-CN', 'translation', furtherTexts, true, true)
}

const hasFurtherTexts = (language: string) =>
  i18next.exists('values.problems', { lng: language, returnObjects: true })

const fetchEnglish = async (): Promise<object> => {
  const [contract, own] = await Promise.all([
    import('@huigong/contract/locales/en/contract-texts'),
    import('../locales/en/texts.ts'),
  ])
  return { ...contract.contractTexts, ...own.texts }
}
