import type { Code } from '@huigong/contract/code-lists/code'
import { useTranslation } from 'react-i18next'
import type { Option } from './SelectField.tsx'

/** A code list as choices, in the language shown. */
export const useCodeOptions = () => {
  const { language } = useTranslation().i18n
  return (list: readonly Code[]): Option[] =>
    list.map((entry) => ({ value: entry.code, name: language === 'en' ? entry.en : entry['zh-CN'] }))
}

/** The name of one code; the code itself where it is on no list any more. */
export const useCodeName = () => {
  const optionsOf = useCodeOptions()
  return (list: readonly Code[], code: string | null): string | null =>
    optionsOf(list).find((option) => option.value === code)?.name ?? code
}
