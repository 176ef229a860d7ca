import { admin } from '@huigong/client'
import type { Overview } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useSession } from '../../platform/session.ts'
import { Figures } from './Figures.tsx'
import { Growth } from './Growth.tsx'
import { PendingReviews } from './PendingReviews.tsx'
import './overview.css'

export const OverviewPage = () => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  return (
    <>
      <PageHeader title={t('shell.menu.overview')} description={session?.union?.name} />
      <RequirePermission may="statistics.view">
        <OverviewOfUnion />
      </RequirePermission>
    </>
  )
}

const OverviewOfUnion = () => {
  const { data: session } = useSession()
  const overview = useQuery({
    queryKey: ['overview', session?.union?.id],
    queryFn: () => admin.statistics.getOverview({}),
  })
  if (overview.isError) return <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />
  if (!overview.data) {
    return <LoadingState />
  }
  return <Content overview={overview.data} isAboveBase={session?.union?.isAboveBase ?? false} />
}

const Content = ({ overview, isAboveBase }: { overview: Overview; isAboveBase: boolean }) => (
  <div className="stack">
    <Figures overview={overview} isAboveBase={isAboveBase} />
    <div className="overview-columns">
      <Growth days={overview.days} />
      <PendingReviews />
    </div>
  </div>
)
