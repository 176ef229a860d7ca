import { formatFen } from '@huigong/contract/values/money'
import { useTranslation } from 'react-i18next'

/** Fen as the reader's language writes an amount: `50.00 元` or `CNY 50.00`. */
export const useFen = () => {
  const { i18n } = useTranslation()
  const locale = i18n.language === 'zh-CN' ? 'zh-CN' : 'en'
  return (amount: number | null | undefined): string =>
    amount === null || amount === undefined ? '—' : formatFen(amount, locale)
}
