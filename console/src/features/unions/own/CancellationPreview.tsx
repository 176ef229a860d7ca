import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import type { CancellationBlocker, CancellationPreview } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'
import { usePendingCounts } from '../../../shell/MainMenu.tsx'

/** Where each of them is settled; what has no page of its own is settled elsewhere. */
const settledAt: Partial<Record<CancellationBlocker, string>> = {
  child_unions: '/unions',
  members_without_destination: '/members',
  members_waiting: '/reviews/joins',
  own_applications: '/own-applications',
  running_imports: '/imports',
  running_activities: '/activities',
  open_vouchers: '/activities',
  unsettled_redemptions: '/settlements',
}

export const CancellationBlockers = ({ blockers }: Pick<CancellationPreview, 'blockers'>) => {
  const { t } = useTranslation()
  const number = useNumber()
  const reviews = useWaitingReviews()
  if (blockers.length === 0) {
    return (
      <p className="row" role="status">
        <CheckCircleOutlined aria-hidden style={{ color: '#1a7340' }} />
        {t('ownUnion.cancellation.ready')}
      </p>
    )
  }
  return (
    <ul className="blockers">
      {blockers.map(({ kind, count }) => {
        const path = kind === 'reviews_to_decide' ? reviews : settledAt[kind]
        return (
          <li key={kind}>
            <ExclamationCircleOutlined aria-hidden style={{ color: '#8a5a00' }} />
            <span>{t(`names.cancellationBlockers.${kind}`)}</span>
            {kind === 'is_root' ? null : <strong className="numbers">{number(count)}</strong>}
            {path ? <Link to={path}>{t(`ownUnion.cancellation.settle.${kind}`)}</Link> : null}
          </li>
        )
      })}
    </ul>
  )
}

export const CancellationEffects = ({ effects }: Pick<CancellationPreview, 'effects'>) => {
  const { t } = useTranslation()
  const number = useNumber()
  const real = effects.filter(({ count }) => count > 0)
  if (real.length === 0) return <p className="soft">{t('ownUnion.cancellation.noEffects')}</p>
  return (
    <ul className="effects">
      {real.map(({ kind, count }) => (
        <li key={kind}>
          <strong className="numbers">{number(count)}</strong> {t(`names.cancellationEffects.${kind}`)}
        </li>
      ))}
    </ul>
  )
}

/** The first list of applications from below in which something waits. */
const useWaitingReviews = (): string => {
  const counts = usePendingCounts()
  const first = reviewPages.find(([kind]) => (counts?.[kind] ?? 0) > 0)
  return first?.[1] ?? '/reviews/registrations'
}

const reviewPages = [
  ['union.registration', '/reviews/registrations'],
  ['union.change', '/reviews/changes'],
  ['union.cancellation', '/reviews/cancellations'],
  ['union.move', '/reviews/moves'],
  ['administrator.grant', '/reviews/administrators'],
  ['administrator.revocation', '/reviews/administrators/revocations'],
] as const
