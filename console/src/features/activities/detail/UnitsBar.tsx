import type { ActivityDetail } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'
import { sumOf, type UnitPlace, unitPlaces } from './unit-sums.ts'
import './units.css'

/** Every unit is in exactly one place: the numbers add up to what was issued, and say so. */
export const UnitsBar = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const sums = sumOf(activity.prizes)
  if (sums.issuedUnits === 0)
    return <p className="soft">{t('activities.numbers.notIssued', { units: number(sums.plannedUnits) })}</p>
  const name = (place: UnitPlace) => t(`activities.numbers.${place}`)
  const sum = unitPlaces.map((place) => `${name(place)} ${number(sums[place])}`).join(' + ')
  const total = unitPlaces.reduce((all, place) => all + sums[place], 0)
  return (
    <figure className="units">
      <div className="units-bar" aria-hidden>
        {unitPlaces
          .filter((place) => sums[place] > 0)
          .map((place) => (
            <span
              key={place}
              className={`units-${place}`}
              style={{ flexGrow: sums[place] }}
              title={`${name(place)} ${number(sums[place])}`}
            />
          ))}
      </div>
      <ul className="units-legend">
        {unitPlaces.map((place) => (
          <li key={place}>
            <span className={`units-sign units-${place}`} aria-hidden />
            <span>{name(place)}</span>
            <span className="numbers units-number">{number(sums[place])}</span>
            <span className="soft numbers">{percent(sums[place], sums.issuedUnits)}</span>
          </li>
        ))}
      </ul>
      <figcaption className="numbers">
        {t(total === sums.issuedUnits ? 'activities.numbers.identity' : 'activities.numbers.differs', {
          issued: number(sums.issuedUnits),
          sum,
        })}
      </figcaption>
    </figure>
  )
}

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 1000) / 10}%`
