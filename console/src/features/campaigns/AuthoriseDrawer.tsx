import type { CampaignRow } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Drawer, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { AuthorisedMerchants } from './AuthorisedMerchants.tsx'
import { AuthorisedPersons } from './AuthorisedPersons.tsx'
import { campaignOptions } from './campaign-queries.ts'

type AuthoriseDrawerProps = { row: CampaignRow | undefined; onClose: () => void }

/** 授权给其他商家（或个人） (seed 004, 三.1): who may redeem a voucher besides its own merchant. */
export const AuthoriseDrawer = ({ row, onClose }: AuthoriseDrawerProps) => {
  const { t } = useTranslation()
  return (
    <Drawer
      open={row !== undefined}
      title={row ? t('campaigns.authorise.title', { name: row.name }) : ''}
      size="min(30rem, 100vw)"
      onClose={onClose}
      destroyOnHidden
    >
      {row ? <Authorised row={row} /> : null}
    </Drawer>
  )
}

const Authorised = ({ row }: { row: CampaignRow }) => {
  const campaign = useQuery(campaignOptions(row.id))
  if (campaign.isError) return <ErrorState error={campaign.error} onRetry={() => void campaign.refetch()} />
  if (!campaign.data) return <Skeleton active paragraph={{ rows: 6 }} />
  return (
    <div className="stack" style={{ gap: '2rem' }}>
      <AuthorisedMerchants campaign={campaign.data} />
      <AuthorisedPersons campaign={campaign.data} />
    </div>
  )
}
