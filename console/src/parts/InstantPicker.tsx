import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { instantOf, wallTimeOf } from '../platform/dates.ts'

type InstantPickerProps = {
  id?: string
  /** ISO 8601 in UTC. */
  value?: string | null | undefined
  onChange?: (instant: string | null) => void
  disabled?: boolean
  /** Time of day taken when only a day is chosen: `23:59:59` for what ends. */
  timeOfDay?: string
}

/** A moment to the second, in Asia/Shanghai wherever the reader sits. */
export const InstantPicker = (props: InstantPickerProps) => {
  const { t } = useTranslation()
  const { value, onChange, timeOfDay = '00:00:00' } = props
  return (
    <DatePicker
      {...(props.id ? { id: props.id } : {})}
      value={value ? dayjs(wallTimeOf(value)) : null}
      format="YYYY-MM-DD HH:mm:ss"
      placeholder={t('parts.chooseInstant')}
      showTime={{ defaultOpenValue: dayjs(`2000-01-01T${timeOfDay}`) }}
      disabled={props.disabled ?? false}
      style={{ width: '100%' }}
      onChange={(at) => onChange?.(at ? instantOf(at.format('YYYY-MM-DDTHH:mm:ss')) : null)}
    />
  )
}
