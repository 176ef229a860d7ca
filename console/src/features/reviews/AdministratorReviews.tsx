import type { ReviewKind } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePendingCounts } from '../../shell/MainMenu.tsx'

const pages = [
  ['administrator.grant', '/reviews/administrators'],
  ['administrator.revocation', '/reviews/administrators/revocations'],
] as const satisfies readonly (readonly [ReviewKind, string])[]

/** Giving roles and taking them away are decided side by side. */
export const AdministratorReviews = () => {
  const { t } = useTranslation()
  const counts = usePendingCounts()
  return (
    <nav className="review-kinds" aria-label={t('shell.menu.administratorReviews')}>
      {pages.map(([each, path]) => (
        <Link key={each} to={path} activeOptions={{ exact: true, includeSearch: false }}>
          {t(`names.reviewKinds.${each}`)}
          <span className="numbers soft">{counts?.[each] ?? 0}</span>
        </Link>
      ))}
    </nav>
  )
}
