import { type Language, languages } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageChange } from '../platform/language-change.ts'

export const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' }

/** Offers the other language by its own name; what was typed stays. */
export const LanguageSwitch = () => {
  const { i18n } = useTranslation()
  const changeLanguage = useContext(LanguageChange)
  const change = useMutation({ mutationFn: (language: Language) => changeLanguage(i18n, language) })
  const other = languages.find((language) => language !== i18n.language) ?? 'zh-CN'
  return (
    <button type="button" className="text-button language" lang={other} onClick={() => change.mutate(other)}>
      {languageNames[other]}
    </button>
  )
}
