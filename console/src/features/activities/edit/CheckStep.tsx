import type { ActivityDetail } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { previewOptions } from '../activity-queries.ts'
import { CheckFigures } from './CheckFigures.tsx'
import { CheckFindings } from './CheckFindings.tsx'
import { SubmitBar } from './SubmitBar.tsx'

/** What submitting means, in numbers, before it is done: who could take part, what it costs, what stands in the way. */
export const CheckStep = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const preview = useQuery({
    ...previewOptions(activity.id, activity.revision),
    placeholderData: keepPreviousData,
  })
  const back = (
    <Button onClick={() => void navigate({ to: '/activities/$id/edit', params: { id: activity.id } })}>
      {t('activityForm.check.back')}
    </Button>
  )
  if (preview.isError) {
    return (
      <div className="panel">
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        <div className="row" style={{ justifyContent: 'center' }}>
          {back}
        </div>
      </div>
    )
  }
  if (!preview.data) {
    return (
      <div className="panel">
        <p className="soft" role="status">
          {t('activityForm.check.counting')}
        </p>
        <Skeleton active paragraph={{ rows: 6 }} />
      </div>
    )
  }
  return (
    <div className="stack">
      <CheckFindings findings={preview.data.findings} />
      <CheckFigures preview={preview.data} />
      <SubmitBar
        activity={activity}
        preview={preview.data}
        isCounting={preview.isPlaceholderData}
        back={back}
      />
    </div>
  )
}
