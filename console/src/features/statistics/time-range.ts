import dayjs from 'dayjs'
import { useAddress } from '../../platform/address.ts'
import { today } from '../../platform/dates.ts'

export const presets = ['week', 'month', 'year'] as const
export type Preset = (typeof presets)[number]

export type TimeRange = { from: string; to: string }

const written = (day: dayjs.Dayjs): string => day.format('YYYY-MM-DD')

export const rangeOf = (preset: Preset): TimeRange => {
  const to = today()
  const day = dayjs(to)
  const from = { week: day.subtract(6, 'day'), month: day.subtract(29, 'day'), year: day.startOf('year') }
  return { from: written(from[preset]), to }
}

/** Both days are in the address; without them it is the last thirty days. */
export const useTimeRange = () => {
  const { search, change } = useAddress()
  const byDefault = rangeOf('month')
  const range: TimeRange = {
    from: search.from === undefined ? byDefault.from : String(search.from),
    to: search.to === undefined ? byDefault.to : String(search.to),
  }
  const isSame = (other: TimeRange) => other.from === range.from && other.to === range.to
  const set = (next: TimeRange) =>
    change({
      ...(next.from === byDefault.from && next.to === byDefault.to
        ? { from: undefined, to: undefined }
        : next),
      cursor: undefined,
    })
  return { range, preset: presets.find((each) => isSame(rangeOf(each))), set }
}
