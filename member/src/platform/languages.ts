import { firstLanguage, type Language, startTexts } from '@huigong/client'
import { firstErrors } from '@huigong/contract/locales/zh-CN/first-errors'
import i18next, { type i18n } from 'i18next'
import { texts } from '../locales/zh-CN/texts.ts'

const chinese = { errors: firstErrors, ...texts }

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
  if (language === 'zh-CN' && hasFurtherTexts(languages.language)) await addFurtherChinese()
  if (language === 'zh-CN' && hasNearTexts(languages.language)) await addNearChinese()
  if (!languages.hasResourceBundle(language, 'translation')) {
    languages.addResourceBundle(language, 'translation', await fetchEnglish())
  }
  await languages.changeLanguage(language)
}

/** Texts of the pages about memberships, unions and their management, which are opened rarely. English has them already. */
export const fetchFurtherTexts = async (): Promise<void> => {
  await Promise.all([fetchNearTexts(), hasFurtherTexts(i18next.language) ? undefined : addFurtherChinese()])
}

const hasFurtherTexts = (language: string) => i18next.exists('names.unionLevels.base', { lng: language })

const addFurtherChinese = async () => {
  if (hasFurtherTexts('zh-CN')) return
  const { furtherTexts } = await import('../locales/zh-CN/further-texts.ts')
  i18next.addResourceBundle('zh-CN', 'translation', furtherTexts, true, true)
}

/** Texts of the pages a tap away from the first one (signing in, services, the card, activities, vouchers). English has them already. */
export const fetchNearTexts = async (): Promise<void> => {
  if (!hasNearTexts(i18next.language)) await addNearChinese()
}

const hasNearTexts = (language: string) => i18next.exists('vouchers.title', { lng: language })

const addNearChinese = async () => {
  if (hasNearTexts('zh-CN')) return
  const { nearTexts } = await import('../locales/zh-CN/near-texts.ts')
  i18next.addResourceBundle('zh-CN', 'translation', nearTexts, true, true)
}

const fetchEnglish = async (): Promise<object> => {
  const [contract, own, further, near] = await Promise.all([
    import('@huigong/contract/locales/en/contract-texts'),
    import('../locales/en/texts.ts'),
    import('../locales/en/further-texts.ts'),
    import('../locales/en/near-texts.ts'),
  ])
  return { ...contract.contractTexts, ...own.texts, ...further.furtherTexts, ...near.nearTexts }
}
