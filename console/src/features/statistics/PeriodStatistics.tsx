import type { MemberStatistics } from '@huigong/contract'
import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { PeriodTable } from './PeriodTable.tsx'

const MembersChart = lazy(() => import('./MembersChart.tsx').then((file) => ({ default: file.MembersChart })))

/** The time as a picture, and every period in the table below it. */
export const PeriodStatistics = ({ statistics }: { statistics: MemberStatistics }) => {
  const { t } = useTranslation()
  const isEmpty = statistics.periods.every(
    ({ members, membersGrowth }) => members === 0 && membersGrowth === 0,
  )
  return (
    <section className="panel stack" aria-labelledby="periods-title">
      <div>
        <h2 className="section-title" id="periods-title">
          {t(`statistics.periods.${statistics.grain}`)}
        </h2>
        <p className="soft">{t('statistics.periods.about')}</p>
      </div>
      {isEmpty ? (
        <EmptyState title={t('statistics.noMembers')} hint={t('statistics.noMembersHint')} />
      ) : (
        <CatchBoundary getResetKey={() => 'chart'} errorComponent={NoChart}>
          <Suspense fallback={<div className="growth-chart" />}>
            <MembersChart statistics={statistics} />
          </Suspense>
        </CatchBoundary>
      )}
      <details className="growth-numbers">
        <summary>{t('statistics.showNumbers')}</summary>
        <PeriodTable statistics={statistics} />
      </details>
    </section>
  )
}

/** The picture could not be had; the numbers below are whole. */
const NoChart = () => null
