import { PlusOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import {
  type CampaignDetail,
  type CampaignRow,
  type CampaignStatus,
  campaignStatuses,
} from '@huigong/contract'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FilterBar } from '../../parts/FilterBar.tsx'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { MerchantPicker } from '../../parts/MerchantPicker.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { AuthoriseDrawer } from './AuthoriseDrawer.tsx'
import { CampaignDrawer } from './CampaignDrawer.tsx'
import { useCampaignColumns } from './campaign-columns.tsx'
import './campaigns.css'

/** 优惠券 (seed 004, 图25–27). */
export const CampaignListPage = () => (
  <RequirePermission may="merchants.view">
    <CampaignList />
  </RequirePermission>
)

const CampaignList = () => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const [edited, setEdited] = useState<CampaignDetail>()
  const [authorised, setAuthorised] = useState<CampaignRow>()
  const columns = useCampaignColumns({ onEdit: setEdited, onAuthorise: setAuthorised })
  const text = search.search === undefined ? undefined : String(search.search)
  const status = campaignStatuses.find((each) => each === search.status)
  const merchantId = search.merchantId === undefined ? undefined : String(search.merchantId)
  const query = {
    ...(text && { search: text }),
    ...(status && { status }),
    ...(merchantId && { merchantId }),
  }
  const isNew = search.ask === 'new'
  const add = () => change({ ask: 'new' })
  return (
    <>
      <PageHeader
        title={t('campaigns.title')}
        description={t('campaigns.lead')}
        action={
          <GuardedButton
            may="campaigns.manage"
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={add}
          >
            {t('campaigns.add')}
          </GuardedButton>
        }
      />
      <Filters merchantId={merchantId} />
      <PageTable<CampaignRow>
        label={t('campaigns.title')}
        queryKey={['campaigns', 'list', query]}
        load={(page) => admin.campaigns.list({ ...page, ...query })}
        columns={columns}
        rowKey="id"
        empty={<EmptyCampaigns isFiltered={Boolean(text || status || merchantId)} onAdd={add} />}
      />
      <CampaignDrawer
        target={isNew ? 'new' : edited}
        {...(merchantId ? { merchantId } : {})}
        onClose={() => {
          setEdited(undefined)
          if (isNew) change({ ask: undefined }, { replace: true })
        }}
      />
      <AuthoriseDrawer row={authorised} onClose={() => setAuthorised(undefined)} />
    </>
  )
}

const Filters = ({ merchantId }: { merchantId: string | undefined }) => {
  const { t } = useTranslation()
  const { change } = useAddress()
  const id = useId()
  const nameOf = (status: CampaignStatus) => t(`names.campaignStatuses.${status}`)
  return (
    <FilterBar
      fields={[
        { kind: 'search', key: 'search', label: t('campaigns.search') },
        {
          kind: 'select',
          key: 'status',
          label: t('campaigns.columns.status'),
          options: campaignStatuses.map((status) => ({ value: status, label: nameOf(status) })),
        },
      ]}
      furtherKeys={['merchantId']}
    >
      <div className="filter-field campaign-merchant-filter">
        <label htmlFor={id}>{t('campaigns.columns.merchant')}</label>
        <MerchantPicker
          id={id}
          value={merchantId}
          placeholder={t('parts.all')}
          onChange={(next) => change({ merchantId: next, cursor: undefined })}
        />
      </div>
    </FilterBar>
  )
}

const EmptyCampaigns = ({ isFiltered, onAdd }: { isFiltered: boolean; onAdd: () => void }) => {
  const { t } = useTranslation()
  if (isFiltered) return <EmptyState title={t('parts.nothingFound')} hint={t('campaigns.nothingFoundHint')} />
  return (
    <EmptyState
      title={t('campaigns.none')}
      hint={t('campaigns.noneHint')}
      action={<Button onClick={onAdd}>{t('campaigns.add')}</Button>}
    />
  )
}
