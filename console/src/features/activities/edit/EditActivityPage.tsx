import type { ActivityDetail } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { WhyNot } from '../../../parts/WhyNot.tsx'
import { useAddress } from '../../../platform/address.ts'
import { activityOptions } from '../activity-queries.ts'
import { refusalIn } from '../activity-refusals.ts'
import { BackToActivities } from '../BackToActivities.tsx'
import { ActivityForm } from './ActivityForm.tsx'
import { ActivitySteps } from './ActivitySteps.tsx'
import { CheckStep } from './CheckStep.tsx'
import '../activities.css'

export const EditActivityPage = () => (
  <RequirePermission may="activities.manage">
    <Opened />
  </RequirePermission>
)

const Opened = () => {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false })
  const activity = useQuery({ ...activityOptions(id), refetchOnWindowFocus: false })
  if (activity.data) return <Editing key={id} activity={activity.data} />
  return (
    <>
      <PageHeader title={t('activityForm.title')} back={<BackToActivities />} />
      <div className="panel">
        {activity.isError ? (
          <ErrorState error={activity.error} onRetry={() => void activity.refetch()} />
        ) : (
          <Skeleton active paragraph={{ rows: 8 }} />
        )}
      </div>
    </>
  )
}

const Editing = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const isChecking = search.step === 'check'
  const refusal = refusalIn(activity, 'edit')
  const header = <PageHeader title={activity.title} back={<BackToActivities />} />
  if (refusal) {
    return (
      <>
        {header}
        <div className="panel stack">
          <WhyNot permission={undefined} refusal={refusal} />
          <Link to="/activities/$id" params={{ id: activity.id }}>
            {t('activityForm.toDetail')}
          </Link>
        </div>
      </>
    )
  }
  return (
    <>
      {header}
      <ActivitySteps current={isChecking ? 1 : 0} />
      {isChecking ? <CheckStep activity={activity} /> : <Filling activity={activity} />}
    </>
  )
}

/** Opened anew each time one comes back to it, on what is then known of the draft. */
const Filling = ({ activity }: { activity: ActivityDetail }) => {
  // The form begins with what it was opened on; a reading in between must not change the revision it is based on.
  const [basis, setBasis] = useState(activity)
  return <ActivityForm key={basis.revision} activity={basis} onRead={setBasis} />
}
