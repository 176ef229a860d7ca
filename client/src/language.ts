import { contractTexts } from '@huigong/contract/locales/index'
import i18next, { type i18n } from 'i18next'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

const storageKey = 'huigong.language'

type Texts = Record<Language, object>

/** Starts i18next with the contract's texts and the screen's own; changing the language reloads nothing. */
export const startLanguage = (ownTexts: Texts): i18n => {
  const resources = Object.fromEntries(
    languages.map((language) => [
      language,
      { translation: { ...contractTexts[language], ...ownTexts[language] } },
    ]),
  )
  return initialise(resources, firstLanguage())
}

/**
 * The same with all texts of the source language at hand and those of others fetched when they are wanted:
 * a phone loads one language. Each entry holds the contract's texts and the screen's own.
 */
export const startLazyLanguage = (
  source: object,
  fetchOther: Record<Exclude<Language, 'zh-CN'>, () => Promise<object>>,
): i18n => {
  const instance = initialise({ 'zh-CN': { translation: source } }, 'zh-CN')
  const change = instance.changeLanguage.bind(instance)
  instance.changeLanguage = async (language, ...rest) => {
    if (language !== undefined && language !== 'zh-CN' && !instance.hasResourceBundle(language, 'translation')) {
      const texts = await fetchOther[language as Exclude<Language, 'zh-CN'>]()
      instance.addResourceBundle(language, 'translation', texts)
    }
    return change(language, ...rest)
  }
  return instance
}
