import { useTranslation } from 'react-i18next'

/** Instants to the second: a voucher is good until one (seed 004, 图27). */
export const useExactTime = () => {
  const { language } = useTranslation().i18n
  const words = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
  })
  return (instant: string): string => words.format(new Date(instant))
}
