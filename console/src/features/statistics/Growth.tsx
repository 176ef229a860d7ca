import type { Overview } from '@huigong/contract'
import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { useNumber } from '../../platform/dates.ts'

const GrowthChart = lazy(() => import('./GrowthChart.tsx').then((file) => ({ default: file.GrowthChart })))

/** The last seven days as a picture, with the same numbers as a table for whoever cannot use the picture. */
export const Growth = ({ days }: { days: Overview['days'] }) => {
  const { t } = useTranslation()
  const isQuiet = days.every((day) => day.joined === 0 && day.verified === 0)
  return (
    <section className="panel stack" aria-labelledby="growth-title">
      <div>
        <h2 className="section-title" id="growth-title">
          {t('statistics.growth')}
        </h2>
        <p className="soft">{t('statistics.growthNote')}</p>
      </div>
      {isQuiet ? (
        <EmptyState title={t('statistics.quiet')} hint={t('statistics.quietHint')} />
      ) : (
        <CatchBoundary getResetKey={() => 'chart'} errorComponent={NoChart}>
          <Suspense fallback={<div className="growth-chart" />}>
            <GrowthChart days={days} />
          </Suspense>
        </CatchBoundary>
      )}
      <details className="growth-numbers">
        <summary>{t('statistics.showNumbers')}</summary>
        <GrowthNumbers days={days} />
      </details>
    </section>
  )
}

/** The picture could not be had; the numbers below are whole. */
const NoChart = () => null

const GrowthNumbers = ({ days }: { days: Overview['days'] }) => {
  const { t } = useTranslation()
  const number = useNumber()
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{t('statistics.growth')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('statistics.day')}</th>
          <th scope="col">{t('statistics.joined')}</th>
          <th scope="col">{t('statistics.verified')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.on}>
            <th scope="row">{day.on}</th>
            <td>{number(day.joined)}</td>
            <td>{number(day.verified)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
