import type { ReviewRow } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { formatInstant } from '../../platform/dates.ts'
import { useNarrow } from '../../platform/use-narrow.ts'
import { Overdue } from './DueDay.tsx'

export const ReviewTitle = ({ row }: { row: ReviewRow }) => {
  const { t } = useTranslation()
  const isNarrow = useNarrow(48)
  return (
    <span className="row">
      <span>{row.title}</span>
      {row.round > 1 ? (
        <StatusTag tone="neutral">{t('reviews.round', { round: row.round })}</StatusTag>
      ) : null}
      {row.escalatedFromName ? (
        <StatusTag tone="warning">{t('reviews.escalatedFrom', { name: row.escalatedFromName })}</StatusTag>
      ) : null}
      {isNarrow ? (
        <>
          <span className="soft numbers">{formatInstant(row.submittedAt)}</span>
          <Overdue row={row} />
        </>
      ) : null}
    </span>
  )
}
