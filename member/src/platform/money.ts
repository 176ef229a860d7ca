import { formatFen } from '@huigong/contract/values/money'
import { useTranslation } from 'react-i18next'

/** `5000` as `50 元`; fen are shown only where there are any. */
export const useMoneyText = () => {
  const { language } = useTranslation().i18n
  return (amountInFen: number): string =>
    formatFen(amountInFen, language === 'en' ? 'en' : 'zh-CN').replace(/\.00(?!\d)/, '')
}
