import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { UnionFacts } from '../UnionFacts.tsx'
import { UnionActions } from './UnionActions.tsx'

export const UnionExpansion = ({ unionId }: { unionId: string }) => {
  const union = useQuery({ queryKey: ['union', unionId], queryFn: () => admin.unions.get({ id: unionId }) })
  if (union.isError) return <ErrorState error={union.error} onRetry={() => void union.refetch()} />
  if (!union.data) return <LoadingState />
  return (
    <div className="stack expanded-facts">
      <UnionActions union={union.data} leadsToPage />
      <UnionFacts union={union.data} onlyGiven />
    </div>
  )
}
