import { RightOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type MenuEntry, menu } from '../../kinds/menu.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { useNumber } from '../../platform/dates.ts'
import { useSession } from '../../platform/session.ts'
import { usePendingCounts } from '../../shell/MainMenu.tsx'

/** What waits for this union's decision, each with the way to it. */
export const PendingReviews = () => {
  const { t } = useTranslation()
  const number = useNumber()
  const { data: session } = useSession()
  const counts = usePendingCounts()
  const entries = menu
    .flatMap((group) => group.entries)
    .filter((entry): entry is MenuEntry & { badge: NonNullable<MenuEntry['badge']> } => Boolean(entry.badge))
    .filter((entry) => entry.may && session?.permissions.includes(entry.may))
    .filter((entry) => !entry.onlyAboveBase || session?.union?.isAboveBase)
  if (entries.length === 0 || !counts) return null
  const isClear = entries.every((entry) => (counts[entry.badge] ?? 0) === 0)
  return (
    <section className="panel stack" aria-labelledby="pending-title">
      <h2 className="section-title" id="pending-title">
        {t('statistics.pending')}
      </h2>
      {isClear ? (
        <EmptyState title={t('statistics.nothingPending')} hint={t('statistics.nothingPendingHint')} />
      ) : null}
      <ul className="pending-list">
        {entries.map((entry) => (
          <li key={entry.path}>
            <Link to={entry.path}>
              <span className="pending-name">{t(`names.reviewKinds.${entry.badge}`)}</span>
              <span className="pending-count numbers">{number(counts[entry.badge] ?? 0)}</span>
              <RightOutlined aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
