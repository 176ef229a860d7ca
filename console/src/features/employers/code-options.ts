import type { Code } from '@huigong/contract/code-lists/code'
import { useTranslation } from 'react-i18next'

/** Choices of a code list in the reader's language, found by typing a part of the word. */
export const useCodeOptions = () => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'zh-CN'
  return (list: readonly Code[]) => ({
    options: list.map((entry) => ({ value: entry.code, label: entry[language] })),
    showSearch: { optionFilterProp: 'label' },
  })
}
