import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { useSession } from '../../../platform/session.ts'
import { ChangeForm } from './ChangeForm.tsx'
import { type Corrected, Correction } from './Correction.tsx'
import { UnlessPending } from './UnlessPending.tsx'

/** Asking for other information on the own union's record (seed 000, section 5). */
export const ChangePage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader
        title={t('ownUnion.change.title')}
        description={t('ownUnion.change.lead')}
        back={<Link to="/own-union">{t('ownUnion.application.backToUnion')}</Link>}
      />
      <RequirePermission may="unions.manage">
        <UnlessPending kind="union.change">
          <Correction kind="union.change">{(corrected) => <Change corrected={corrected} />}</Correction>
        </UnlessPending>
      </RequirePermission>
    </>
  )
}

const Change = ({ corrected }: { corrected: Corrected<'union.change'> | undefined }) => {
  const { data: session } = useSession()
  const record = useQuery({
    queryKey: ['own-union', session?.union?.id, 'information'],
    queryFn: () => admin.unionApplications.getInformation({}),
    // Typed text must not be overtaken by an answer that comes later.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (record.isError) return <ErrorState error={record.error} onRetry={() => void record.refetch()} />
  if (!record.data) return <LoadingState />
  return <ChangeForm record={record.data} corrected={corrected} />
}
