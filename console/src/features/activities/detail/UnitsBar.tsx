import type { ActivityDetail } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { UnitsFigure } from '../../../parts/UnitsFigure.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { sumOf, unitPlaces } from './unit-sums.ts'

/** Where everything is that was issued, what went back to the budget included. */
export const UnitsBar = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const sums = sumOf(activity.prizes)
  if (sums.issuedUnits === 0)
    return <p className="soft">{t('activities.numbers.notIssued', { units: number(sums.plannedUnits) })}</p>
  return (
    <UnitsFigure
      places={unitPlaces.map((place) => ({
        place,
        name: t(`activities.numbers.${place}Units`),
        units: sums[`${place}Units`],
      }))}
      whole={sums.issuedUnits}
      identity="activities.numbers.identity"
      differs="activities.numbers.differs"
    />
  )
}
