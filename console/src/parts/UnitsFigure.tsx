import { useTranslation } from 'react-i18next'
import { useNumber } from '../platform/dates.ts'
import './units-figure.css'

export type UnitPlace = 'unclaimed' | 'claimed' | 'redeemed' | 'expired' | 'void' | 'returned'

type UnitsFigureProps = {
  places: readonly { place: UnitPlace; name: string; units: number }[]
  /** What the places should add up to. */
  whole: number
  /** Keys of the sentences that say that they do, and that they do not: with `issued` and `sum`. */
  identity: string
  differs: string
}

/** Every unit is in exactly one place: as a bar, in numbers, and whether they add up. */
export const UnitsFigure = ({ places, whole, identity, differs }: UnitsFigureProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const sum = places.map(({ name, units }) => `${name} ${number(units)}`).join(' + ')
  const total = places.reduce((all, { units }) => all + units, 0)
  return (
    <figure className="units">
      <div className="units-bar" aria-hidden>
        {places
          .filter(({ units }) => units > 0)
          .map(({ place, name, units }) => (
            <span
              key={place}
              className={`units-${place}`}
              style={{ flexGrow: units }}
              title={`${name} ${number(units)}`}
            />
          ))}
      </div>
      <ul className="units-legend">
        {places.map(({ place, name, units }) => (
          <li key={place}>
            <span className={`units-sign units-${place}`} aria-hidden />
            <span>{name}</span>
            <span className="numbers units-number">{number(units)}</span>
            <span className="soft numbers">{percent(units, whole)}</span>
          </li>
        ))}
      </ul>
      <figcaption className="numbers">
        {t(total === whole ? identity : differs, { issued: number(whole), sum })}
      </figcaption>
    </figure>
  )
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.round((part / whole) * 1000) / 10}%`
