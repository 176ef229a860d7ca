import { admin } from '@huigong/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { useAddress } from '../../../platform/address.ts'
import { today } from '../../../platform/dates.ts'
import { useSession } from '../../../platform/session.ts'
import { ChildProgressTable } from './ChildProgressTable.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { ProgressTotals } from './ProgressTotals.tsx'
import { ProgressWay } from './ProgressWay.tsx'
import './progress.css'

/** How far welfare has come in a year, here and in every union below (seed 004, 三(三): 后台数据抓取). */
export const ProgressPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('progress.title')} description={t('progress.lead')} />
      <RequirePermission may="welfare.view">
        <Progress />
      </RequirePermission>
    </>
  )
}

const Progress = () => {
  const { data: session } = useSession()
  const { search } = useAddress()
  const year = Number(search.year ?? today().slice(0, 4))
  const unionId = search.unionId ? String(search.unionId) : undefined
  const found = useQuery({
    queryKey: ['welfare', 'progress', session?.union?.id, year, unionId],
    queryFn: () => admin.welfare.getProgress({ year, ...(unionId ? { unionId } : {}) }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <ProgressBar year={year} unionId={unionId} />
      {found.isError ? (
        <div className="panel">
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        </div>
      ) : found.data ? (
        <div className="stack" aria-busy={found.isFetching}>
          <ProgressWay way={found.data.way} />
          <ProgressTotals amounts={found.data.total} />
          <ChildProgressTable progress={found.data} />
        </div>
      ) : (
        <LoadingState />
      )}
    </>
  )
}
