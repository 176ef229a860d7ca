import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { useCan } from '../../../platform/session.ts'
import { UnionFacts } from '../UnionFacts.tsx'
import { UnionActions } from './UnionActions.tsx'
import './union-directory.css'

/** 工会详情: everything that is known of a union within reach. */
export const UnionPage = () => (
  <RequirePermission may="unions.view">
    <Details />
  </RequirePermission>
)

const Details = () => {
  const { t } = useTranslation()
  const { unionId } = useParams({ strict: false }) as { unionId: string }
  const hasDirectory = useCan('unions.view_below')
  const found = useQuery({ queryKey: ['union', unionId], queryFn: () => admin.unions.get({ id: unionId }) })
  const union = found.data
  const search = union?.superiorId ? { union: union.superiorId } : {}
  return (
    <>
      <PageHeader
        title={union?.name ?? t('unions.detailsTitle')}
        description={union?.superiorName ? t('unions.below', { superior: union.superiorName }) : undefined}
        back={
          hasDirectory ? (
            <Link to="/unions" search={search}>
              {t('unions.backToDirectory')}
            </Link>
          ) : null
        }
      />
      {found.isError ? (
        <div className="panel">
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        </div>
      ) : null}
      {found.isPending ? <LoadingState /> : null}
      {union ? (
        <div className="panel stack union-page">
          <UnionActions union={union} />
          <UnionFacts union={union} />
        </div>
      ) : null}
    </>
  )
}
