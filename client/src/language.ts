import { contractTexts } from '@huigong/contract/locales/index'
import i18next, { type i18n } from 'i18next'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

const storageKey = 'huigong.language'

type Texts = Record<Language, object>

/** Starts i18next with the contract's texts and the screen's own; changing the language reloads nothing. */
export const startLanguage = (ownTexts: Texts): i18n => {
  const texts = languages.map((language) => [language, { ...contractTexts[language], ...ownTexts[language] }])
  return startTexts(Object.fromEntries(texts), firstLanguage())
}

/** The same for a screen that fetches a language when it is wanted: `texts` holds at least the first one. */
export const startTexts = (texts: Partial<Texts>, language: Language): i18n => {
  void i18next.init({
    resources: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { translation: text }])),
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = i18next.language
  i18next.on('languageChanged', (changed) => {
    document.documentElement.lang = changed
    localStorage.setItem(storageKey, changed)
  })
  return i18next
}

/** The language chosen on this device before, or that of the browser, or Chinese. */
export const firstLanguage = (): Language => {
  const stored = localStorage.getItem(storageKey)
  if (languages.includes(stored as Language)) return stored as Language
  return navigator.language.startsWith('zh') ? 'zh-CN' : navigator.language.startsWith('en') ? 'en' : 'zh-CN'
}
