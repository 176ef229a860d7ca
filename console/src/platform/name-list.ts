import { useTranslation } from 'react-i18next'

/** Names one after another as the reader's language joins them: 甲、乙 · A and B. */
export const useNameList = () => {
  const { i18n } = useTranslation()
  const format = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const isChinese = i18n.language === 'zh-CN'
  return (names: readonly string[]): string => (isChinese ? names.join('、') : format.format(names))
}
