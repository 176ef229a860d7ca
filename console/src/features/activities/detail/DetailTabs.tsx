import type { ActivityDetail } from '@huigong/contract'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'
import { useSession } from '../../../platform/session.ts'
import { activityTabs } from '../activity-tabs.ts'

/** Vouchers and members are for staff of the activity's own union. */
export const DetailTabs = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const ownId = useSession().data?.union?.id
  if (activity.unionId !== ownId) return null
  const tab = activityTabs.find((each) => each === search.tab) ?? 'overview'
  const choose = (next: string) =>
    change({
      tab: next === 'overview' ? undefined : next,
      search: undefined,
      status: undefined,
      campaignId: undefined,
      cursor: undefined,
    })
  return (
    <Tabs
      activeKey={tab}
      onChange={choose}
      items={(['overview', ...activityTabs] as const).map((each) => ({
        key: each,
        label: t(`activities.tabs.${each}`),
      }))}
    />
  )
}
