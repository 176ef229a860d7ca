import type { ReviewKind, ReviewRow, ReviewStatus } from '@huigong/contract'
import { Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { formatInstant } from '../../platform/dates.ts'
import { useCan } from '../../platform/session.ts'
import { useNarrow } from '../../platform/use-narrow.ts'
import { decidePermission } from './decide-permission.ts'
import type { ReviewQueue } from './use-review-queue.ts'

/** On a narrow window the row keeps its name and its time; the rest is in the opened row. */
export const useReviewColumns = (
  kind: ReviewKind,
  status: ReviewStatus,
  queue: ReviewQueue,
): TableColumnsType<ReviewRow> => {
  const { t } = useTranslation()
  const title = (name: string) => t(`reviews.columns.${name}`)
  const wide = { responsive: ['md' as const] }
  const name = {
    key: 'title',
    title: t(`reviews.columns.title.${kind}`),
    className: 'review-title',
    render: (_: unknown, row: ReviewRow) => <Title row={row} />,
  }
  const applicant = {
    key: 'applicant',
    title: title('applicant'),
    render: (_: unknown, row: ReviewRow) => row.applicantName ?? t('reviews.noName'),
    ...wide,
  }
  const phone = { key: 'phone', title: title('phone'), dataIndex: 'applicantPhoneMasked', ...wide }
  const submitted = {
    key: 'submittedAt',
    title: title('submittedAt'),
    className: 'numbers',
    render: (_: unknown, row: ReviewRow) => formatInstant(row.submittedAt),
    ...wide,
  }
  const decided = {
    key: 'decidedAt',
    title: title('decidedAt'),
    className: 'numbers',
    render: (_: unknown, row: ReviewRow) => formatInstant(row.decidedAt),
    ...wide,
  }
  const reason = {
    key: 'reason',
    title: title('reason'),
    className: 'review-reason',
    dataIndex: 'reason',
    ...wide,
  }
  const actions = {
    key: 'actions',
    title: title('actions'),
    render: (_: unknown, row: ReviewRow) => <Actions row={row} queue={queue} />,
    ...wide,
  }
  const who = kind === 'union.registration' ? [name, applicant, phone] : [name, phone]
  const after: Record<ReviewStatus, TableColumnsType<ReviewRow>> = {
    pending: [submitted, actions],
    approved: [submitted, decided],
    rejected: [submitted, decided, reason],
    withdrawn: [submitted, decided],
  }
  return [...who, ...after[status]]
}

const Title = ({ row }: { row: ReviewRow }) => {
  const { t } = useTranslation()
  const isNarrow = useNarrow(48)
  return (
    <span className="row">
      <span>{row.title}</span>
      {row.round > 1 ? (
        <StatusTag tone="neutral">{t('reviews.round', { round: row.round })}</StatusTag>
      ) : null}
      {isNarrow ? <span className="soft numbers">{formatInstant(row.submittedAt)}</span> : null}
    </span>
  )
}

/** 通过 and 驳回, or the reason why this reader cannot decide. */
export const Actions = ({ row, queue }: { row: ReviewRow; queue: ReviewQueue }) => {
  const { t } = useTranslation()
  const may = useCan(decidePermission[row.kind])
  if (!row.abilities.decide) {
    return <span className="soft">{t(may ? 'reviews.own' : 'reviews.noPermission')}</span>
  }
  return (
    <span className="row">
      <Button
        size="small"
        type="primary"
        ghost
        aria-label={t('reviews.approveOf', { title: row.title })}
        onClick={() => queue.ask('approve', [row])}
      >
        {t('reviews.approve')}
      </Button>
      <Button
        size="small"
        aria-label={t('reviews.rejectOf', { title: row.title })}
        onClick={() => queue.ask('reject', [row])}
      >
        {t('reviews.reject')}
      </Button>
    </span>
  )
}
