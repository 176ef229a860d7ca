import { startLanguage } from '@huigong/client'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { screenTexts as en } from './en/screen-texts.ts'
import { screenTexts as chinese } from './zh-CN/screen-texts.ts'

i18next.use(initReactI18next)

/** The contract's texts and the console's own, by feature. */
export const language = startLanguage({ 'zh-CN': chinese, en })
