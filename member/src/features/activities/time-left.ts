import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long an activity goes on, in words: when it begins, or what is left of it. */
export const useTimeLeft = () => {
  const text = useText()
  const { instantText } = useDateWords()
  return ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string => {
    const now = Date.now()
    const left = Date.parse(endsAt) - now
    if (Date.parse(startsAt) > now) return text('activities.left.begins', { at: instantText(startsAt) })
    if (left <= 0) return text('activities.left.over')
    if (left < minute) return text('activities.left.soon')
    if (left < hour) return text('activities.left.minutes', { count: Math.floor(left / minute) })
    if (left < 2 * day) return text('activities.left.hours', { count: Math.floor(left / hour) })
    return text('activities.left.days', { count: Math.floor(left / day) })
  }
}
