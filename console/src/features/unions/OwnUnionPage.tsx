import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { useSession } from '../../platform/session.ts'
import { UnionFacts } from './UnionFacts.tsx'
import './union-directory.css'

export const OwnUnionPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('shell.menu.ownUnion')} description={t('unions.ownUnionLead')} />
      <RequirePermission may="unions.view">
        <OwnUnion />
      </RequirePermission>
    </>
  )
}

const OwnUnion = () => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const own = useQuery({
    queryKey: ['own-union', session?.union?.id],
    queryFn: () => admin.unions.getOwn({}),
  })
  if (own.isError) return <ErrorState error={own.error} onRetry={() => void own.refetch()} />
  if (!own.data) return <LoadingState />
  const { union, superior } = own.data
  return (
    <div className="union-pair">
      <section className="panel stack">
        <h2 className="section-title">{t('unions.own')}</h2>
        <UnionFacts union={union} />
      </section>
      <section className="panel stack">
        <h2 className="section-title">{t('unions.superior')}</h2>
        {superior ? (
          <UnionFacts union={superior} isAbove />
        ) : (
          <p className="soft">{t('unions.noSuperior')}</p>
        )}
      </section>
    </div>
  )
}
