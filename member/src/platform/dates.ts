import { useTranslation } from 'react-i18next'

const timeZone = 'Asia/Shanghai'

/** Words for days (`YYYY-MM-DD`) and instants in the language shown. */
export const useDateWords = () => {
  const { language } = useTranslation().i18n
  const dayWords = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const instantWords = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  return {
    dayText: (day: string) => dayWords.format(new Date(`${day}T00:00:00Z`)),
    instantText: (instant: string) => instantWords.format(new Date(instant)),
  }
}

/** `YYYY-MM-DD` of today in the time zone of the unions. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())

/** `YYYY-MM-DD` of tomorrow there. */
export const tomorrow = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(Date.now() + 24 * 60 * 60 * 1000))
