import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../platform/dates.ts'

type Refusal = { code: string; values: Record<string, unknown> }

/** Why somebody cannot claim, with dates and lists as people write them. */
export const useRefusalWords = () => {
  const { t, i18n } = useTranslation()
  const { dayText, instantText } = useDateWords()
  const wordOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.join(i18n.language === 'en' ? ', ' : '、')
    if (typeof value !== 'string') return value
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return instantText(value)
    return /^\d{4}-\d\d-\d\d$/.test(value) ? dayText(value) : value
  }
  return ({ code, values }: Refusal): string => {
    const words = Object.entries(values).map(([name, value]) => [name, wordOf(value)])
    return String(t(`errors.${code}`, Object.fromEntries(words)))
  }
}
