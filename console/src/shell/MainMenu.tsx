import { admin } from '@huigong/client'
import type { ReviewKind } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { menu } from '../kinds/menu.tsx'
import { isShown, pendingOf } from '../kinds/menu-entry.ts'
import { useCan, useSession } from '../platform/session.ts'

/** What the grant allows, with the applications that wait. */
export const MainMenu = () => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const counts = usePendingCounts()
  const isWithin = useEntryWithin()
  const groups = menu
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => isShown(entry, session)) }))
    .filter((group) => group.entries.length > 0)
  return (
    <nav className="main-menu" aria-label={t('shell.mainMenu')}>
      {groups.map((group) => (
        <div key={group.label}>
          <p className="main-menu-group" id={`menu-${group.label}`}>
            {t(`shell.menu.${group.label}`)}
          </p>
          <ul aria-labelledby={`menu-${group.label}`}>
            {group.entries.map((entry) => (
              <li key={entry.path}>
                <Link
                  to={entry.path}
                  activeOptions={{ exact: entry.path === '/' || isWithin(entry.path), includeSearch: false }}
                >
                  <span aria-hidden>{entry.icon}</span>
                  <span className="main-menu-label">{t(`shell.menu.${entry.label}`)}</span>
                  {entry.badge ? <PendingBadge count={pendingOf(entry, counts)} /> : null}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** Whether the page shown belongs to an entry further in: `/members/plans` is not a page of `/members`. */
const useEntryWithin = () => {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const entries = menu.flatMap((group) => group.entries)
  return (outer: string): boolean =>
    entries.some((entry) => entry.path.startsWith(`${outer}/`) && path.endsWith(entry.path))
}

const PendingBadge = ({ count }: { count: number }) => {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <>
      <span className="main-menu-badge numbers" aria-hidden>
        {count > 99 ? '99+' : count}
      </span>
      <span className="visually-hidden">{t('shell.pending', { count })}</span>
    </>
  )
}

/** Pending applications by kind; reads again every minute. */
export const usePendingCounts = (): Partial<Record<ReviewKind, number>> | undefined => {
  const can = useCan('reviews.view')
  const { data: session } = useSession()
  const { data } = useQuery({
    queryKey: ['review-counts', session?.union?.id],
    queryFn: () => admin.reviews.count({}),
    enabled: can,
    refetchInterval: 60_000,
  })
  return data
}
