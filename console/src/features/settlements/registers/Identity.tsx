import { admin } from '@huigong/client'
import type { UnitIdentity } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { MakeButton } from './MakeButton.tsx'

const places = ['unclaimed', 'claimed', 'redeemed', 'expired', 'void'] as const

/** Where every unit is now: the parts make up the whole, as a bar and in numbers. */
export const Identity = ({ activityId }: { activityId: string }) => {
  const { t } = useTranslation()
  const number = useNumber()
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
      <Bar identity={identity} />
      <dl className="identity numbers">
        <div className="identity-whole">
          <dt>{t('registers.issued')}</dt>
          <dd>{number(identity.issued)}</dd>
        </div>
        {places.map((place, index) => (
          <div key={place}>
            <dt>
              <span className={`identity-sign identity-${place}`} aria-hidden />
              {t(`registers.places.${place}`)}
            </dt>
            <dd>
              <span className="soft" aria-hidden>
                {index === 0 ? '= ' : '+ '}
              </span>
              {number(identity[place])}
            </dd>
          </div>
        ))}
      </dl>
      <MakeButton activityId={activityId} identity={identity} />
    </>
  )
}

const Bar = ({ identity }: { identity: UnitIdentity }) => (
  <div className="identity-bar" aria-hidden>
    {places.map((place) =>
      identity[place] > 0 ? (
        <span key={place} className={`identity-${place}`} style={{ flexGrow: identity[place] }} />
      ) : null,
    )}
  </div>
)
