import { activityStatuses } from '@huigong/contract'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterBar } from '../../../parts/FilterBar.tsx'
import { MerchantPicker } from '../../../parts/MerchantPicker.tsx'
import { useAddress } from '../../../platform/address.ts'
import { useCan } from '../../../platform/session.ts'

/** 活动名称, 活动状态, 商家, 审核 (seed 004, 图29), and the days within which it runs. */
export const ActivityFilters = ({ merchantId }: { merchantId: string | undefined }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const canSeeMerchants = useCan('merchants.view')
  const id = useId()
  return (
    <FilterBar
      fields={[
        { kind: 'search', key: 'search', label: t('activities.columns.title') },
        {
          kind: 'select',
          key: 'state',
          label: t('activities.columns.state'),
          options: (['open', 'closed'] as const).map((state) => ({
            value: state,
            label: t(`activities.${state}`),
          })),
        },
        {
          kind: 'select',
          key: 'status',
          label: t('activities.columns.review'),
          options: activityStatuses.map((status) => ({
            value: status,
            label: t(`names.activityStatuses.${status}`),
          })),
        },
        { kind: 'dates', from: 'from', until: 'to', label: t('activities.days') },
      ]}
      furtherKeys={['merchantId']}
    >
      {canSeeMerchants ? (
        <div className="filter-field activity-merchant-filter">
          <label htmlFor={id}>{t('activities.merchant')}</label>
          <MerchantPicker
            id={id}
            value={merchantId}
            placeholder={t('parts.all')}
            onChange={(next) => change({ merchantId: next, cursor: undefined })}
          />
        </div>
      ) : null}
    </FilterBar>
  )
}
