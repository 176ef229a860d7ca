import { useTranslation } from 'react-i18next'

/** A part of a whole in the reader's language; nothing where there is no whole. */
export const usePercent = () => {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 })
  return (part: number, whole: number): string | null => (whole === 0 ? null : format.format(part / whole))
}
