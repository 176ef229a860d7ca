import { admin } from '@huigong/client'
import { type MerchantRow, merchantKinds, merchantStatuses } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FilterBar, type FilterField } from '../../parts/FilterBar.tsx'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { useMerchantColumns } from './merchant-columns.tsx'
import { useMerchantQuery } from './use-merchant-query.ts'
import './merchants.css'

const MerchantsMap = lazy(() =>
  import('./map/MerchantsMap.tsx').then((page) => ({ default: page.MerchantsMap })),
)

/** 商家管理 (seed 004, 三.1 第一步, figure 22): as a list, or on a map. */
export const MerchantListPage = () => (
  <RequirePermission may="merchants.view">
    <Merchants />
  </RequirePermission>
)

const Merchants = () => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const navigate = useNavigate()
  const query = useMerchantQuery()
  const isMap = search.view === 'map'
  const isOwn = query.of === 'own'
  const columns = useMerchantColumns(isOwn)
  const fields = useFilterFields(isOwn)
  const add = (
    <GuardedButton
      type="primary"
      may="merchants.manage"
      onClick={() => void navigate({ to: '/merchants/new' })}
    >
      {t('merchants.add')}
    </GuardedButton>
  )
  return (
    <>
      <PageHeader title={t('merchants.title')} description={t('merchants.lead')} action={add} />
      <FilterBar fields={fields}>
        <Segmented
          aria-label={t('merchants.view')}
          value={isMap ? 'map' : 'list'}
          options={['list', 'map'].map((value) => ({ value, label: t(`merchants.views.${value}`) }))}
          onChange={(view) => change({ view: view === 'map' ? 'map' : undefined })}
        />
      </FilterBar>
      {isMap ? (
        <Suspense fallback={<LoadingState />}>
          <MerchantsMap query={query} />
        </Suspense>
      ) : (
        <PageTable<MerchantRow>
          label={t('merchants.title')}
          queryKey={['merchants', 'list', query]}
          load={(page) => admin.merchants.list({ ...page, ...query })}
          columns={columns}
          rowKey="id"
          empty={
            <EmptyMerchants isFiltered={Boolean(query.search ?? query.kind ?? query.status)} isOwn={isOwn} />
          }
        />
      )}
    </>
  )
}

const useFilterFields = (isOwn: boolean): FilterField[] => {
  const { t } = useTranslation()
  const options = (names: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`names.${names}.${value}`) }))
  const fields: FilterField[] = [
    {
      kind: 'search',
      key: 'search',
      label: t('merchants.search'),
      placeholder: t('merchants.searchPlaceholder'),
    },
    {
      kind: 'select',
      key: 'of',
      label: t('merchants.whose'),
      allLabel: t('merchants.whoseOwn'),
      options: [{ value: 'superiors', label: t('merchants.whoseSuperiors') }],
    },
    {
      kind: 'select',
      key: 'kind',
      label: t('merchants.fields.kind'),
      options: options('merchantKinds', merchantKinds),
    },
  ]
  if (!isOwn) return fields
  const statuses = options('merchantStatuses', merchantStatuses)
  return [
    ...fields,
    { kind: 'select', key: 'status', label: t('merchants.fields.status'), options: statuses },
  ]
}

const EmptyMerchants = ({ isFiltered, isOwn }: { isFiltered: boolean; isOwn: boolean }) => {
  const { t } = useTranslation()
  if (isFiltered)
    return <EmptyState title={t('merchants.nothingFound')} hint={t('merchants.nothingFoundHint')} />
  if (!isOwn) return <EmptyState title={t('merchants.noneAbove')} hint={t('merchants.noneAboveHint')} />
  return <EmptyState title={t('merchants.none')} hint={t('merchants.noneHint')} />
}
