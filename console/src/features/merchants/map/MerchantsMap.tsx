import type { MerchantRow } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { useSession } from '../../../platform/session.ts'
import { MerchantStatusTag } from '../MerchantStatusTag.tsx'
import { allMerchantsOptions, type MerchantQuery } from '../merchant-queries.ts'
import { PlaceMap } from './PlaceMap.tsx'
import { placesOf } from './places.ts'

/** Every merchant that the filters find, on the map and beside it: those without a position are in the list only. */
export const MerchantsMap = ({ query }: { query: MerchantQuery }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const navigate = useNavigate()
  const unionId = useSession().data?.union?.id
  const all = useQuery(allMerchantsOptions(query, unionId))
  const merchants = all.data?.items
  const places = useMemo(() => placesOf(merchants ?? []), [merchants])
  if (all.isError) return <ErrorState error={all.error} onRetry={() => void all.refetch()} />
  if (!merchants) return <LoadingState />
  const open = (merchantId: string) => void navigate({ to: '/merchants/$merchantId', params: { merchantId } })
  return (
    <div className="stack">
      {all.data?.isCut ? (
        <Alert type="info" showIcon title={t('merchants.map.cut', { count: number(merchants.length) })} />
      ) : null}
      <div className="merchants-map">
        <PlaceMap label={t('merchants.map.label')} places={places} onOpen={open} />
        <section className="panel merchants-map-list" aria-label={t('merchants.title')}>
          {merchants.length === 0 ? <EmptyState title={t('merchants.nothingFound')} /> : null}
          <ul>
            {merchants.map((merchant) => (
              <MerchantEntry key={merchant.id} merchant={merchant} />
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

const MerchantEntry = ({ merchant }: { merchant: MerchantRow }) => {
  const { t } = useTranslation()
  return (
    <li>
      <div className="row">
        <Link to="/merchants/$merchantId" params={{ merchantId: merchant.id }}>
          {merchant.name}
        </Link>
        <MerchantStatusTag status={merchant.status} />
      </div>
      <p className="soft">{merchant.address}</p>
      {merchant.position ? null : <p className="soft">{t('merchants.map.notPlaced')}</p>}
    </li>
  )
}
