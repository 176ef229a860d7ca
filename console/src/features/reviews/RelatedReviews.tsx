import type { ReviewKind } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePendingCounts } from '../../shell/MainMenu.tsx'

type RelatedReviewsProps = {
  label: string
  pages: readonly (readonly [kind: ReviewKind, path: string])[]
}

/** Kinds that one clerk decides side by side: one entry of the menu, and a step from list to list. */
export const RelatedReviews = ({ label, pages }: RelatedReviewsProps) => {
  const { t } = useTranslation()
  const counts = usePendingCounts()
  return (
    <nav className="review-kinds" aria-label={label}>
      {pages.map(([each, path]) => (
        <Link key={each} to={path} activeOptions={{ exact: true, includeSearch: false }}>
          {t(`names.reviewKinds.${each}`)}
          <span className="numbers soft">{counts?.[each] ?? 0}</span>
        </Link>
      ))}
    </nav>
  )
}
