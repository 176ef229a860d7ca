import { ApiError, open } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { FactList } from '../../../parts/FactList.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { formatSecond, useNumber } from '../../../platform/dates.ts'

/** What anybody may know of the draw, with the page on which anybody can compute it again. */
export const DrawFacts = ({ activityId }: { activityId: string }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const found = useQuery({
    queryKey: ['activities', 'draw', activityId],
    queryFn: () => open.draws.get({ id: activityId }),
  })
  const title = t('activities.draw.title')
  if (isNotCommitted(found.error))
    return (
      <FactList
        title={title}
        level={2}
        facts={[
          { label: t('activities.draw.commitment'), value: t('activities.draw.notCommitted'), isWide: true },
        ]}
      />
    )
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <LoadingState />
  const { applications, commitment, committedAt, drawnAt } = found.data
  const label = (name: string) => t(`activities.draw.${name}`)
  return (
    <FactList
      title={title}
      level={2}
      facts={[
        { label: label('applications'), value: number(applications), isCode: true },
        { label: label('drawnAt'), value: drawnAt ? formatSecond(drawnAt) : label('notDrawn'), isCode: true },
        { label: label('committedAt'), value: formatSecond(committedAt), isCode: true },
        { label: label('commitment'), value: <code>{commitment}</code>, isWide: true },
        {
          label: label('page'),
          value: (
            <a href={`/m/draws/${activityId}`} target="_blank" rel="noreferrer">
              {label('look')}
            </a>
          ),
          isWide: true,
        },
      ]}
    />
  )
}

/** Until the activity is opened for the first time there is nothing to publish. */
const isNotCommitted = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'thing.not_found'
