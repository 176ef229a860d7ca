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
  void i18next.init({
    resources,
    lng: firstLanguage(),
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = i18next.language
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    localStorage.setItem(storageKey, language)
  })
  return i18next
}

const firstLanguage = (): Language => {
  const stored = localStorage.getItem(storageKey)
  if (languages.includes(stored as Language)) return stored as Language
  return navigator.language.startsWith('zh') ? 'zh-CN' : navigator.language.startsWith('en') ? 'en' : 'zh-CN'
}
