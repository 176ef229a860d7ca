import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { UnitsFigure } from '../../../parts/UnitsFigure.tsx'
import { MakeButton } from './MakeButton.tsx'

const places = ['unclaimed', 'claimed', 'redeemed', 'expired', 'void'] as const

/** Where every unit is now, what went back to the budget left out: as it is printed under the register. */
export const Identity = ({ activityId }: { activityId: string }) => {
  const { t } = useTranslation()
  const found = useQuery({
    queryKey: ['settlements', 'identity', activityId],
    queryFn: () => admin.settlements.getIdentity({ id: activityId }),
    staleTime: 0,
  })
  if (!found.data)
    return found.isError ? (
      <ErrorState error={found.error} onRetry={() => void found.refetch()} />
    ) : (
      <LoadingState />
    )
  const identity = found.data
  return (
    <>
      <UnitsFigure
        places={places.map((place) => ({
          place,
          name: t(`registers.places.${place}`),
          units: identity[place],
        }))}
        whole={identity.issued}
        identity="registers.identity"
        differs="registers.differs"
      />
      <MakeButton activityId={activityId} identity={identity} />
    </>
  )
}
