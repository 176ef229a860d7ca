import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { LoadingState } from '../../parts/LoadingState.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { AddButton } from './AddButton.tsx'
import { UnionAdministrators } from './UnionAdministrators.tsx'
import './administrators.css'

/** The administrators of one union below, which may be entered directly. */
export const AdministratorsOfUnion = ({ unionId }: { unionId: string }) => {
  const { t } = useTranslation()
  const union = useQuery({
    queryKey: ['unions', 'one', unionId],
    queryFn: () => admin.unions.get({ id: unionId }),
  })
  return (
    <>
      <PageHeader
        title={union.data?.name ?? t('shell.menu.administratorsBelow')}
        description={t('administrators.leadOfUnion')}
        back={
          <Link to="/administrators-below">
            {t('administrators.backTo', { page: t('shell.menu.administratorsBelow') })}
          </Link>
        }
        action={union.data ? <AddButton /> : undefined}
      />
      {union.isError ? (
        <div className="panel">
          <ErrorState error={union.error} onRetry={() => void union.refetch()} />
        </div>
      ) : union.data ? (
        <UnionAdministrators union={union.data} />
      ) : (
        <LoadingState />
      )}
    </>
  )
}
