import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { type Corrected, Correction } from './Correction.tsx'
import { MoveForm } from './MoveForm.tsx'
import { useOwnUnion } from './use-own-union.ts'

/** Asking to put the own union, or one below it (`?unionId=`), with its branch under another superior. */
export const MovePage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader
        title={t('ownUnion.move.title')}
        description={t('ownUnion.move.lead')}
        back={<Link to="/own-union">{t('ownUnion.application.backToUnion')}</Link>}
      />
      <RequirePermission may="unions.move">
        <Correction kind="union.move">{(corrected) => <Move corrected={corrected} />}</Correction>
      </RequirePermission>
    </>
  )
}

const Move = ({ corrected }: { corrected: Corrected<'union.move'> | undefined }) => {
  const { unionId } = useSearch({ strict: false }) as { unionId?: string }
  const named = corrected?.subject.form.unionId ?? unionId
  if (named) return <MoveOf unionId={named} corrected={corrected} />
  return <MoveOfOwn />
}

type MoveOfProps = { unionId: string; corrected: Corrected<'union.move'> | undefined }

const MoveOf = ({ unionId, corrected }: MoveOfProps) => {
  const union = useQuery({
    queryKey: ['union', unionId],
    queryFn: () => admin.unions.get({ id: unionId }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (union.isError) return <ErrorState error={union.error} onRetry={() => void union.refetch()} />
  if (!union.data) return <LoadingState />
  return <MoveForm key={unionId} union={union.data} corrected={corrected} />
}

/** The union at the top stays; its staff choose one of those below. */
const MoveOfOwn = () => {
  const own = useOwnUnion()
  if (own.isError) return <ErrorState error={own.error} onRetry={() => void own.refetch()} />
  if (!own.data) return <LoadingState />
  return <MoveForm union={own.data.superior ? own.data.union : undefined} corrected={undefined} />
}
