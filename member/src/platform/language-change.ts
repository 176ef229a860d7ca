import type { Language } from '@huigong/client'
import type { i18n } from 'i18next'
import { createContext } from 'react'

/** How this app changes its language: it may have to fetch texts first. */
export const LanguageChange = createContext<(languages: i18n, language: Language) => Promise<void>>(
  async (languages, language) => {
    await languages.changeLanguage(language)
  },
)
