import type { ReviewRow } from '@huigong/contract'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { formatDay, today } from '../../platform/dates.ts'

/** The last day in time, and by how much it is over. */
export const DueDay = ({ row }: { row: ReviewRow }) => (
  <span className="row">
    <span>{formatDay(row.dueOn)}</span>
    <Overdue row={row} />
  </span>
)

export const Overdue = ({ row }: { row: ReviewRow }) => {
  const { t } = useTranslation()
  if (!row.isOverdue || !row.dueOn) return null
  const count = dayjs(today()).diff(row.dueOn, 'day')
  return <StatusTag tone="bad">{t('reviews.overdue', { count })}</StatusTag>
}
