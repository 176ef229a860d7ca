import type { CampaignDetail, CampaignRow } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { formatSecond, useNumber } from '../../platform/dates.ts'
import { useFen } from '../../platform/money.ts'
import { useNarrow } from '../../platform/use-narrow.ts'
import { CampaignActions } from './CampaignActions.tsx'
import { CampaignIcon } from './CampaignIcon.tsx'

export type RowHandlers = {
  onEdit: (campaign: CampaignDetail) => void
  onAuthorise: (campaign: CampaignRow) => void
}

/** The list of seed 004, 图27, with what is left and what became of it. */
export const useCampaignColumns = (handlers: RowHandlers): TableColumnsType<CampaignRow> => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const isNarrow = useNarrow(48)
  const wide = { responsive: ['md' as const] }
  const title = (name: string) => t(`campaigns.columns.${name}`)
  return [
    {
      title: title('name'),
      key: 'name',
      className: 'campaign-what',
      render: (_, row) => (
        <div className="campaign-name">
          <CampaignIcon iconId={row.iconId} />
          <div>
            <p>{row.name}</p>
            <p className="soft">{row.title}</p>
            {isNarrow ? <CampaignState row={row} /> : null}
          </div>
        </div>
      ),
    },
    {
      title: title('kind'),
      key: 'kind',
      className: 'campaign-kind',
      render: (_, row) => (
        <>
          <p>{t(`names.campaignKinds.${row.kind}`)}</p>
          <p className="soft">
            {row.festival
              ? t(`names.festivals.${row.festival}`)
              : t(`names.welfareCategories.${row.category}`)}
            {' · '}
            {t(`names.welfareForms.${row.form}`)}
          </p>
        </>
      ),
      ...wide,
    },
    { title: title('merchant'), dataIndex: 'merchantName', className: 'campaign-merchant', ...wide },
    {
      title: title('number'),
      key: 'number',
      align: 'end',
      className: 'numbers unbroken',
      render: (_, row) => (
        <>
          <p>{number(row.totalUnits)}</p>
          <p className="soft">{t('campaigns.left', { left: number(row.budgetUnits) })}</p>
        </>
      ),
      ...wide,
    },
    {
      title: title('used'),
      key: 'used',
      align: 'end',
      className: 'numbers unbroken',
      render: (_, row) => (
        <>
          <p>{t('campaigns.claimed', { units: number(row.claimedUnits) })}</p>
          <p className="soft">{t('campaigns.redeemed', { units: number(row.redeemedUnits) })}</p>
        </>
      ),
      ...wide,
    },
    {
      title: title('amount'),
      key: 'amount',
      align: 'end',
      className: 'numbers unbroken',
      render: (_, row) => fen(row.valueInFen),
      ...wide,
    },
    {
      title: title('validity'),
      key: 'validity',
      className: 'numbers unbroken',
      render: (_, row) => (
        <>
          <p>{formatSecond(row.validFrom)}</p>
          <p className="soft">{t('campaigns.until', { at: formatSecond(row.validUntil) })}</p>
        </>
      ),
      ...wide,
    },
    {
      title: title('status'),
      key: 'status',
      render: (_, row) => <CampaignState row={row} />,
      ...wide,
    },
    {
      title: title('actions'),
      key: 'actions',
      render: (_, row) => <CampaignActions row={row} {...handlers} />,
    },
  ]
}

const CampaignState = ({ row }: { row: Pick<CampaignRow, 'isOver' | 'status'> }) => {
  const { t } = useTranslation()
  if (row.isOver) return <StatusTag tone="neutral">{t('campaigns.over')}</StatusTag>
  return (
    <StatusTag tone={row.status === 'enabled' ? 'good' : 'warning'}>
      {t(`names.campaignStatuses.${row.status}`)}
    </StatusTag>
  )
}
