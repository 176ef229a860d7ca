import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { today } from '../platform/dates.ts'

type DayPickerProps = {
  id?: string
  /** YYYY-MM-DD. */
  value?: string | null | undefined
  onChange?: (day: string | null) => void
  /** No day after today. */
  isPast?: boolean
}

/** A calendar day of a form. */
export const DayPicker = ({ id, value, onChange, isPast = false }: DayPickerProps) => (
  <DatePicker
    {...(id ? { id } : {})}
    value={value ? dayjs(value) : null}
    format="YYYY-MM-DD"
    style={{ width: '100%' }}
    onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    {...(isPast ? { maxDate: dayjs(today()) } : {})}
  />
)
