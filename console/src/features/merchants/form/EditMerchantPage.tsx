import { admin, once } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { MerchantForm } from './MerchantForm.tsx'
import { merchantFormOf } from './merchant-values.ts'

export const EditMerchantPage = () => (
  <RequirePermission may="merchants.manage">
    <EditMerchant />
  </RequirePermission>
)

const EditMerchant = () => {
  const { t } = useTranslation()
  const { merchantId } = useParams({ strict: false }) as { merchantId: string }
  const read = useQuery({
    queryKey: ['merchant-to-edit', merchantId],
    queryFn: () => admin.merchants.get({ id: merchantId }),
    // Typed text must not be overtaken by an answer that comes later.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <LoadingState />
  const merchant = read.data
  return (
    <>
      <PageHeader
        title={t('merchants.editTitle', { name: merchant.name })}
        back={
          <Link to="/merchants/$merchantId" params={{ merchantId }}>
            {t('merchants.backToMerchant')}
          </Link>
        }
      />
      <MerchantForm
        merchant={merchant}
        submit={(values) =>
          admin.merchants.edit(
            {
              ...merchantFormOf(values),
              ...(values.contactPhone?.trim() ? { contactPhone: values.contactPhone } : {}),
              id: merchantId,
              revision: merchant.revision,
            },
            once(),
          )
        }
      />
    </>
  )
}
