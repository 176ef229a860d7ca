import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { MerchantStatusTag } from '../MerchantStatusTag.tsx'
import { merchantOptions } from '../merchant-queries.ts'
import { StatusButton } from '../StatusButton.tsx'
import { Clerks } from './Clerks.tsx'
import { MerchantFacts } from './MerchantFacts.tsx'
import { SignInCard } from './SignInCard.tsx'
import '../merchants.css'

/** One merchant: what is known, who scans, and how they sign in. */
export const MerchantPage = () => (
  <RequirePermission may="merchants.view">
    <Merchant />
  </RequirePermission>
)

const Merchant = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { merchantId } = useParams({ strict: false }) as { merchantId: string }
  const read = useQuery(merchantOptions(merchantId))
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <LoadingState />
  const merchant = read.data
  const edit = () => void navigate({ to: '/merchants/$merchantId/edit', params: { merchantId } })
  return (
    <>
      <PageHeader
        title={merchant.name}
        description={<MerchantStatusTag status={merchant.status} />}
        back={<Link to="/merchants">{t('merchants.backToList')}</Link>}
        action={
          merchant.abilities.edit ? (
            <>
              <GuardedButton may="merchants.manage" onClick={edit}>
                {t('merchants.edit')}
              </GuardedButton>
              <StatusButton merchant={merchant} isPrimary />
            </>
          ) : null
        }
      />
      <div className="merchant-columns">
        <div className="stack">
          <MerchantFacts merchant={merchant} />
          {merchant.isOwn ? <Clerks merchant={merchant} /> : null}
        </div>
        {merchant.isOwn ? <SignInCard /> : null}
      </div>
    </>
  )
}
