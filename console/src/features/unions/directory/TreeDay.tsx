import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '../../../parts/DayPicker.tsx'
import { useAddress } from '../../../platform/address.ts'
import { today } from '../../../platform/dates.ts'

/** Chooses the day whose tree is shown; today is the tree as it is. */
export const TreeDay = ({ on }: { on: string | undefined }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const id = useId()
  return (
    <div className="tree-day">
      <label htmlFor={id}>{t('unions.past.day')}</label>
      <DayPicker
        id={id}
        value={on ?? null}
        isPast
        onChange={(day) =>
          change({
            on: day === null || day >= today() ? undefined : day,
            search: undefined,
            cursor: undefined,
          })
        }
      />
    </div>
  )
}
