import { type Language, languages } from '@huigong/client'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Choices } from '../../parts/Choices.tsx'
import { languageNames } from '../../parts/LanguageSwitch.tsx'
import { LanguageChange } from '../../platform/language-change.ts'
import { changeTextSize, textSizes, useTextSize } from '../../platform/text-size.ts'
import { useText } from '../../platform/texts.ts'

export const DisplaySettings = () => {
  const text = useText()
  const { i18n } = useTranslation()
  const changeLanguage = useContext(LanguageChange)
  const textSize = useTextSize()
  return (
    <section className="stack">
      <h2>{text('me.settings')}</h2>
      <Choices
        label={text('me.textSize')}
        options={textSizes.map((size) => ({ value: size, name: text(`me.textSizes.${size}`) }))}
        value={textSize}
        onChange={changeTextSize}
      />
      <Choices
        label={text('me.language')}
        options={languages.map((language) => ({ value: language, name: languageNames[language] }))}
        value={i18n.language as Language}
        onChange={(language) => void changeLanguage(i18n, language)}
      />
    </section>
  )
}
