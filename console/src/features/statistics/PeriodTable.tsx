import type { MemberStatistics } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'
import { useGrowth } from './growth-text.ts'

/** The newest first, as one looks for it. */
export const PeriodTable = ({ statistics }: { statistics: MemberStatistics }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const growth = useGrowth()
  return (
    <section
      className="plain-table-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by the arrow keys (WCAG 2.1.1)
      tabIndex={0}
      aria-label={t(`statistics.periods.${statistics.grain}`)}
    >
      <table className="plain-table">
        <caption className="visually-hidden">{t(`statistics.periods.${statistics.grain}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`statistics.${statistics.grain}`)}</th>
            <th scope="col">{t('statistics.members')}</th>
            <th scope="col">{t('statistics.membersGrowth')}</th>
            <th scope="col">{t('statistics.verifiedMembers')}</th>
            <th scope="col">{t('statistics.verifiedGrowth')}</th>
          </tr>
        </thead>
        <tbody>
          {statistics.periods.toReversed().map((period) => (
            <tr key={period.on}>
              <th scope="row" className="unbroken">
                {labelOf(period.on, statistics.grain)}
              </th>
              <td>{number(period.members)}</td>
              <td>{growth(period.membersGrowth)}</td>
              <td>{number(period.verifiedMembers)}</td>
              <td>{growth(period.verifiedGrowth)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export const labelOf = (on: string, grain: MemberStatistics['grain']): string =>
  grain === 'month' ? on.slice(0, 7) : on
