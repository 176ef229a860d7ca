import type { MerchantRow } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'
import { useNarrow } from '../../platform/use-narrow.ts'
import { MerchantStatusTag } from './MerchantStatusTag.tsx'
import { StatusButton } from './StatusButton.tsx'

/** Columns of seed 004, figure 22; what can be done stands in the row where the merchant is the own union's. */
export const useMerchantColumns = (isOwn: boolean): TableColumnsType<MerchantRow> => {
  const { t } = useTranslation()
  const number = useNumber()
  const isNarrow = useNarrow(48)
  const field = (name: string) => t(`merchants.fields.${name}`)
  const wide = { responsive: ['md' as const] }
  const columns: TableColumnsType<MerchantRow> = [
    {
      key: 'name',
      title: field('name'),
      render: (_, merchant) => (
        <div className="merchant-name">
          <Link to="/merchants/$merchantId" params={{ merchantId: merchant.id }}>
            {merchant.name}
          </Link>
          {isNarrow ? <MerchantStatusTag status={merchant.status} /> : null}
          <span>
            {merchant.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </span>
        </div>
      ),
    },
    {
      key: 'contact',
      title: field('contactName'),
      render: (_, merchant) => (
        <div className="merchant-contact">
          <span>{merchant.contactName}</span>
          <span className="soft numbers">{merchant.contactPhoneMasked}</span>
        </div>
      ),
    },
    { key: 'kind', title: field('kind'), render: (_, { kind }) => t(`names.merchantKinds.${kind}`), ...wide },
    {
      key: 'service',
      title: field('service'),
      render: (_, { service }) => t(`names.merchantServices.${service}`),
      ...wide,
    },
    {
      key: 'address',
      title: field('address'),
      className: 'merchant-address',
      render: (_, { address }) => address,
      ...wide,
    },
    {
      key: 'clerks',
      title: t('merchants.clerkCount'),
      align: 'right',
      className: 'numbers',
      render: (_, { clerks }) => number(clerks),
      ...wide,
    },
    {
      key: 'campaigns',
      title: t('merchants.campaignCount'),
      align: 'right',
      className: 'numbers',
      render: (_, { campaigns }) => number(campaigns),
      ...wide,
    },
    {
      key: 'status',
      title: field('status'),
      render: (_, { status }) => <MerchantStatusTag status={status} />,
      ...wide,
    },
  ]
  if (!isOwn)
    return [
      ...columns,
      {
        key: 'union',
        title: field('union'),
        className: 'merchant-address',
        render: (_, { unionName }) => unionName,
      },
    ]
  return [
    ...columns,
    {
      key: 'actions',
      title: t('merchants.actions'),
      render: (_, merchant) => <StatusButton merchant={merchant} size="small" />,
    },
  ]
}
