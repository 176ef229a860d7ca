import type { ActivityDetail } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { useAddress } from '../../../platform/address.ts'
import { UnclaimedMembers } from '../../vouchers/UnclaimedMembers.tsx'
import { VoucherList } from '../../vouchers/VoucherList.tsx'
import { OpenState, ReviewState } from '../ActivityState.tsx'
import { activityOptions } from '../activity-queries.ts'
import { BackToActivities } from '../BackToActivities.tsx'
import { ActivityActions } from './ActivityActions.tsx'
import { ActivityOverview } from './ActivityOverview.tsx'
import { DetailTabs } from './DetailTabs.tsx'
import '../activities.css'

/** One activity: its numbers, what was done with it, who has which voucher, who could still claim. */
export const ActivityDetailPage = () => (
  <RequirePermission may="activities.view">
    <Opened />
  </RequirePermission>
)

const Opened = () => {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false })
  const activity = useQuery(activityOptions(id))
  if (activity.data) return <Activity activity={activity.data} />
  return (
    <>
      <PageHeader title={t('activities.one')} back={<BackToActivities />} />
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

const Activity = ({ activity }: { activity: ActivityDetail }) => {
  const { search } = useAddress()
  return (
    <>
      <PageHeader
        title={activity.title}
        back={<BackToActivities />}
        action={<ActivityActions activity={activity} />}
        description={
          <span className="row">
            <OpenState activity={activity} />
            <ReviewState status={activity.status} />
            <span>{activity.unionName}</span>
          </span>
        }
      />
      <DetailTabs activity={activity} />
      {search.tab === 'vouchers' ? (
        <VoucherList activity={activity} />
      ) : search.tab === 'members' ? (
        <UnclaimedMembers activity={activity} />
      ) : (
        <ActivityOverview activity={activity} />
      )}
    </>
  )
}
