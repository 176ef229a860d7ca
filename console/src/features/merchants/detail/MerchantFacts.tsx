import type { MerchantDetail } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../../parts/AuthorisedImage.tsx'
import { FactList } from '../../../parts/FactList.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { formatDay, formatInstant, useNumber } from '../../../platform/dates.ts'
import { mapOptions } from '../merchant-queries.ts'

const PlaceMap = lazy(() => import('../map/PlaceMap.tsx').then((part) => ({ default: part.PlaceMap })))

/** Everything that was filled in, its pictures and its place on the map. */
export const MerchantFacts = ({ merchant }: { merchant: MerchantDetail }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const field = (name: string) => t(`merchants.fields.${name}`)
  const { id, name, position, status } = merchant
  // One pin on a grid of degrees tells nobody more than the numbers do.
  const hasMap = Boolean(useQuery(mapOptions).data?.map)
  const places = useMemo(
    () => (position ? [{ id, name, position, look: status }] : []),
    [id, name, position, status],
  )
  const picture = (imageId: string | null, label: string) =>
    imageId ? <AuthorisedImage key={imageId} imageId={imageId} label={label} /> : null
  return (
    <section className="panel stack" aria-label={t('merchants.sections.facts')}>
      <FactList
        level={2}
        title={t('merchants.sections.facts')}
        facts={[
          ...(merchant.isOwn ? [] : [{ label: field('union'), value: merchant.unionName }]),
          { label: field('kind'), value: t(`names.merchantKinds.${merchant.kind}`) },
          { label: field('service'), value: t(`names.merchantServices.${merchant.service}`) },
          { label: field('tags'), value: merchant.tags.map((tag) => <Tag key={tag}>{tag}</Tag>) },
          { label: field('contactName'), value: merchant.contactName },
          { label: field('contactPhone'), value: merchant.contactPhoneMasked, isCode: true },
          { label: field('landline'), value: merchant.landline, isCode: true },
          { label: field('region'), value: merchant.regionName },
          {
            label: field('enteredOn'),
            value: merchant.enteredOn && formatDay(merchant.enteredOn),
            isCode: true,
          },
          { label: t('merchants.createdAt'), value: formatInstant(merchant.createdAt), isCode: true },
          { label: t('merchants.campaignCount'), value: number(merchant.campaigns), isCode: true },
          { label: field('address'), value: merchant.address, isWide: true },
          { label: field('introduction'), value: merchant.introduction, isWide: true },
          { label: field('logo'), value: picture(merchant.logoId, field('logo')) },
          ...(merchant.isOwn
            ? [{ label: field('licence'), value: picture(merchant.licenceId, field('licence')) }]
            : []),
          {
            label: field('position'),
            value: position && `${position.longitude}, ${position.latitude}`,
            isCode: true,
            isWide: true,
          },
        ]}
      />
      {position && hasMap ? (
        <Suspense fallback={<LoadingState />}>
          <PlaceMap label={t('merchants.map.of', { name })} places={places} />
        </Suspense>
      ) : null}
    </section>
  )
}
