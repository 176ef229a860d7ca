import type { Clerk, MerchantDetail } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Table, type TableColumnsType, Tag } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { useScrollFocus } from '../../../parts/use-scroll-focus.ts'
import { formatInstant } from '../../../platform/dates.ts'
import { useNarrow } from '../../../platform/use-narrow.ts'
import { clerkOptions } from '../merchant-queries.ts'
import { AddClerkDrawer } from './AddClerkDrawer.tsx'
import { RemoveClerkButton } from './RemoveClerkButton.tsx'

/** 核销员: who scans for the merchant. */
export const Clerks = ({ merchant }: { merchant: MerchantDetail }) => {
  const { t } = useTranslation()
  const [isAdding, setIsAdding] = useState(false)
  const clerks = useQuery(clerkOptions(merchant.id))
  const columns = useClerkColumns(merchant)
  const frame = useRef<HTMLElement>(null)
  useScrollFocus(frame)
  return (
    <section ref={frame} className="panel stack" aria-label={t('merchants.clerks.title')}>
      <div className="row merchant-clerks-head">
        <div>
          <h2 className="section-title">{t('merchants.clerks.title')}</h2>
          <p className="soft">{t('merchants.clerks.lead')}</p>
        </div>
        <GuardedButton may="merchants.manage" onClick={() => setIsAdding(true)}>
          {t('merchants.clerks.add')}
        </GuardedButton>
      </div>
      {clerks.isError ? (
        <ErrorState error={clerks.error} onRetry={() => void clerks.refetch()} />
      ) : (
        <Table<Clerk>
          rowKey="id"
          size="small"
          pagination={false}
          columns={columns}
          dataSource={clerks.data?.items ?? []}
          loading={{ spinning: clerks.isPending, delay: 150 }}
          scroll={{ x: 'max-content' }}
          locale={{
            emptyText: (
              <EmptyState title={t('merchants.clerks.none')} hint={t('merchants.clerks.noneHint')} />
            ),
          }}
        />
      )}
      <AddClerkDrawer merchantId={merchant.id} open={isAdding} onClose={() => setIsAdding(false)} />
    </section>
  )
}

const useClerkColumns = (merchant: MerchantDetail): TableColumnsType<Clerk> => {
  const { t } = useTranslation()
  const isNarrow = useNarrow(48)
  const title = (name: string) => t(`merchants.clerks.columns.${name}`)
  const scopeOf = (clerk: Clerk) => clerk.campaignName ?? t('merchants.clerks.everything')
  return [
    {
      key: 'name',
      title: title('name'),
      render: (_, clerk) => (
        <div className="merchant-contact">
          <span>
            {clerk.name} {clerk.isContact ? <Tag>{t('merchants.clerks.contact')}</Tag> : null}
          </span>
          <span className="soft numbers">{clerk.phoneMasked}</span>
          {isNarrow ? <span className="soft">{scopeOf(clerk)}</span> : null}
        </div>
      ),
    },
    {
      key: 'scope',
      title: title('scope'),
      responsive: ['md'],
      render: (_, clerk) => scopeOf(clerk),
    },
    {
      key: 'fromAt',
      title: title('fromAt'),
      className: 'numbers',
      responsive: ['md'],
      render: (_, clerk) => formatInstant(clerk.fromAt),
    },
    {
      key: 'actions',
      title: t('merchants.actions'),
      render: (_, clerk) => <RemoveClerkButton clerk={clerk} merchant={merchant} />,
    },
  ]
}
