import { type Language, languages } from '@huigong/client'
import { useTranslation } from 'react-i18next'

const ownNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' }

/** Offers the other language by its own name; what was typed stays. */
export const LanguageSwitch = () => {
  const { i18n } = useTranslation()
  const other = languages.find((language) => language !== i18n.language) ?? 'zh-CN'
  return (
    <button
      type="button"
      className="text-button language"
      lang={other}
      onClick={() => i18n.changeLanguage(other)}
    >
      {ownNames[other]}
    </button>
  )
}
