import { admin } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useAddress } from '../../platform/address.ts'
import { useSession } from '../../platform/session.ts'
import { ChildStatistics } from './ChildStatistics.tsx'
import { MemberTotals } from './MemberTotals.tsx'
import { PeriodStatistics } from './PeriodStatistics.tsx'
import { RangeBar, type Scope } from './RangeBar.tsx'
import { useTimeRange } from './time-range.ts'
import './overview.css'

/** Member figures over a chosen time; above base also of everything below (seed 000, section 4). */
export const StatisticsPage = () => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  return (
    <>
      <PageHeader title={t('shell.menu.statistics')} description={session?.union?.name} />
      <RequirePermission may="statistics.view">
        <Statistics isAboveBase={session?.union?.isAboveBase ?? false} />
      </RequirePermission>
    </>
  )
}

const Statistics = ({ isAboveBase }: { isAboveBase: boolean }) => {
  const { data: session } = useSession()
  const { search } = useAddress()
  const { range } = useTimeRange()
  const scope: Scope = isAboveBase && search.scope !== 'own' ? 'below' : 'own'
  const found = useQuery({
    queryKey: ['statistics', 'members', session?.union?.id, range, scope],
    queryFn: () => admin.statistics.getMembers({ ...range, scope }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <RangeBar isAboveBase={isAboveBase} scope={scope} />
      {found.isError ? (
        <div className="panel">
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        </div>
      ) : found.data ? (
        <div className="stack" aria-busy={found.isFetching}>
          <MemberTotals statistics={found.data} />
          <PeriodStatistics statistics={found.data} />
          {isAboveBase && scope === 'below' ? <ChildStatistics range={range} /> : null}
        </div>
      ) : (
        <LoadingState />
      )}
    </>
  )
}
