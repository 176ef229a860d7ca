import type { ActivityDetail } from '@huigong/contract'
import { Select, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../../platform/address.ts'
import { useSession } from '../../../platform/session.ts'
import { useNarrow } from '../../../platform/use-narrow.ts'
import { activityTabs } from '../activity-tabs.ts'

/** Vouchers and members are for staff of the activity's own union. Tabs that do not fit would hide: then one field. */
export const DetailTabs = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const ownId = useSession().data?.union?.id
  const isNarrow = useNarrow(40)
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
  const items = (['overview', ...activityTabs] as const).map((each) => ({
    key: each,
    label: t(`activities.tabs.${each}`),
  }))
  if (isNarrow) {
    return (
      <Select
        className="activity-tabs"
        aria-label={t('activities.tabs.label')}
        value={tab}
        options={items.map(({ key, label }) => ({ value: key, label }))}
        onChange={choose}
      />
    )
  }
  return <Tabs activeKey={tab} onChange={choose} items={items} />
}
