import { RightOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { menu } from '../../kinds/menu.tsx'
import { isShown, pendingOf } from '../../kinds/menu-entry.ts'
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
    .filter((entry) => entry.badge && isShown(entry, session))
  if (entries.length === 0 || !counts) return null
  const isClear = entries.every((entry) => pendingOf(entry, counts) === 0)
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
              <span className="pending-name">{t(`shell.menu.${entry.label}`)}</span>
              <span className="pending-count numbers">{number(pendingOf(entry, counts))}</span>
              <RightOutlined aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
