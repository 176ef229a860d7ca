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

/** As `formatInstant`, with seconds: what begins and ends at a second. */
export const formatSecond = (at: string | null | undefined): string =>
  at ? wallTimeOf(at).replace('T', ' ') : '—'

// China has one zone and, since 1991, no summer time.
const offsetInHours = 8

/** An instant as the clock in Asia/Shanghai shows it: `2026-09-24T15:00:00`. */
export const wallTimeOf = (instant: string): string =>
  new Date(Date.parse(instant) + offsetInHours * 3_600_000).toISOString().slice(0, 19)

/** The instant at which the clock in Asia/Shanghai shows this. */
export const instantOf = (wallTime: string): string => new Date(`${wallTime}+08:00`).toISOString()

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
