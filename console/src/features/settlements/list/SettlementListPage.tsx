import { admin } from '@huigong/client'
import { type Settlement, type SettlementStatus, settlementStatuses } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { FilterBar } from '../../../parts/FilterBar.tsx'
import { MerchantPicker } from '../../../parts/MerchantPicker.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { useAddress } from '../../../platform/address.ts'
import { useSettlementColumns } from './settlement-columns.tsx'
import '../settlements.css'

/** Settlements with merchants (seed 004, 二(六): 以实际领取数量与商家结算). */
export const SettlementListPage = () => (
  <RequirePermission may="settlements.manage">
    <SettlementList />
  </RequirePermission>
)

const SettlementList = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const status = search.status as SettlementStatus | undefined
  const merchantId = search.merchantId ? String(search.merchantId) : undefined
  return (
    <>
      <PageHeader title={t('settlements.title')} description={t('settlements.lead')} action={<NewButton />} />
      <FilterBar
        fields={[
          {
            kind: 'select',
            key: 'status',
            label: t('settlements.status'),
            options: settlementStatuses.map((value) => ({
              value,
              label: t(`names.settlementStatuses.${value}`),
            })),
          },
        ]}
        furtherKeys={['merchantId']}
      >
        <MerchantFilter value={merchantId} />
      </FilterBar>
      <PageTable<Settlement>
        label={t('settlements.title')}
        queryKey={['settlements', 'list', status, merchantId]}
        load={(page) =>
          admin.settlements.list({
            ...page,
            ...(status ? { status } : {}),
            ...(merchantId ? { merchantId } : {}),
          })
        }
        columns={useSettlementColumns()}
        rowKey="id"
        empty={
          status || merchantId ? undefined : (
            <EmptyState title={t('settlements.none')} hint={t('settlements.noneHint')} />
          )
        }
      />
    </>
  )
}

const NewButton = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Button type="primary" onClick={() => void navigate({ to: '/settlements/new' })}>
      {t('settlements.start')}
    </Button>
  )
}

const MerchantFilter = ({ value }: { value: string | undefined }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const id = useId()
  return (
    <div className="filter-field settlement-merchant">
      <label htmlFor={id}>{t('settlements.merchant')}</label>
      <MerchantPicker
        id={id}
        value={value}
        placeholder={t('parts.all')}
        onChange={(next) => change({ merchantId: next, cursor: undefined })}
      />
    </div>
  )
}
