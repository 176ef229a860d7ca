import { useTranslation } from 'react-i18next'

const zone = 'Asia/Shanghai'

/** Instants are shown in Asia/Shanghai wherever the reader sits: that is the time the union's records mean. */
export const formatInstant = (at: string | null | undefined): string => {
  if (!at) return '—'
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hour12: false,
  }).format(new Date(at))
  return parts.replace(', ', ' ').replace(/ 24:/, ' 00:')
}

export const formatDay = (on: string | null | undefined): string => on ?? '—'

export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date())

/** Whole numbers with the reader's separators. */
export const useNumber = () => {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(i18n.language)
  return (value: number | null | undefined): string =>
    value === null || value === undefined ? '—' : format.format(value)
}
