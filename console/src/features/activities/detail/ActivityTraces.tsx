import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { ReviewTimeline } from '../../../parts/ReviewTimeline.tsx'
import { tracesOptions } from '../activity-queries.ts'

export const ActivityTraces = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const traces = useQuery(tracesOptions(id))
  if (traces.isError) return <ErrorState error={traces.error} onRetry={() => void traces.refetch()} />
  if (!traces.data) return <Skeleton active paragraph={{ rows: 4 }} />
  if (traces.data.items.length === 0) return <EmptyState title={t('activities.noTraces')} />
  return <ReviewTimeline events={traces.data.items} names="activityTraces" />
}
