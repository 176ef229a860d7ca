import { useTranslation } from 'react-i18next'

/** A net change with its sign; a change of nothing has none. */
export const useGrowth = () => {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' })
  return (value: number): string => format.format(value)
}
