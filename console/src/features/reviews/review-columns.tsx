import type { ReviewKind, ReviewRow, ReviewStatus } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../platform/dates.ts'
import { DueDay } from './DueDay.tsx'
import { ReviewActions } from './ReviewActions.tsx'
import { ReviewTitle } from './ReviewTitle.tsx'
import { titleOf } from './title-of.ts'
import type { ReviewQueue } from './use-review-queue.ts'

type Column = TableColumnsType<ReviewRow>[number]

/** On a narrow window the row keeps its name and its time; the rest is in the opened row. */
export const useReviewColumns = (
  kind: ReviewKind,
  status: ReviewStatus,
  queue: ReviewQueue,
): TableColumnsType<ReviewRow> => {
  const { t } = useTranslation()
  const wide = (key: string, column: Partial<Column>): Column => ({
    key,
    title: t(`reviews.columns.${key}`),
    responsive: ['md'],
    ...column,
  })
  const name: Column = {
    key: 'title',
    title: t(`reviews.columns.title.${titleOf[kind]}`),
    className: 'review-title',
    render: (_, row) => <ReviewTitle row={row} />,
  }
  const fromUnion = wide('fromUnion', { render: (_, row) => row.fromUnionName })
  const applicant = wide('applicant', { render: (_, row) => row.applicantName ?? t('reviews.noName') })
  const phone = wide('phone', { className: 'unbroken', render: (_, row) => row.applicantPhoneMasked })
  const submitted = wide('submittedAt', {
    className: 'numbers',
    render: (_, row) => formatInstant(row.submittedAt),
  })
  const due = wide('dueOn', { className: 'numbers', render: (_, row) => <DueDay row={row} /> })
  const decided = wide('decidedAt', {
    className: 'numbers',
    render: (_, row) => formatInstant(row.decidedAt),
  })
  const reason = wide('reason', { className: 'review-reason', render: (_, row) => row.reason })
  const actions = wide('actions', { render: (_, row) => <ReviewActions row={row} queue={queue} /> })
  const who: Record<ReviewKind, Column[]> = {
    'union.registration': [name, applicant, phone],
    'union.change': [name, applicant],
    'union.cancellation': [name, applicant],
    'union.move': [name, applicant],
    'administrator.grant': [name, fromUnion, applicant],
    'administrator.revocation': [name, fromUnion, applicant],
    'member.join': [name, phone],
    'member.registration': [name, phone],
    'member.transfer': [name, phone],
    'member.group_transfer': [name, applicant],
    'member.correction': [name, phone],
    'member.proof': [name, fromUnion, applicant],
    'member.export': [name, applicant],
    'activity.publication': [name, fromUnion, applicant],
  }
  const after: Record<ReviewStatus, Column[]> = {
    pending: [submitted, due, actions],
    approved: [submitted, decided],
    rejected: [submitted, decided, reason],
    withdrawn: [submitted, decided],
  }
  return [...who[kind], ...after[status]]
}
