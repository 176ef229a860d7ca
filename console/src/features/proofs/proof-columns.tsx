import type { OwnApplication } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { reviewTones, StatusTag } from '../../parts/StatusTag.tsx'
import { formatInstant } from '../../platform/dates.ts'
import { useNarrow } from '../../platform/use-narrow.ts'

export const useProofColumns = (): TableColumnsType<OwnApplication> => {
  const { t } = useTranslation()
  const isNarrow = useNarrow(48)
  const title = (name: string) => t(`proofs.columns.${name}`)
  const wide = { responsive: ['md' as const] }
  return [
    {
      key: 'name',
      title: title('name'),
      render: (_, row) => (
        <>
          <Link
            to="/own-applications/$applicationId"
            params={{ applicationId: row.id }}
            aria-label={t('proofs.openOf', { name: row.title })}
          >
            {row.title}
          </Link>
          {isNarrow ? <p className="soft numbers">{formatInstant(row.submittedAt)}</p> : null}
        </>
      ),
    },
    {
      key: 'reason',
      title: title('reason'),
      className: 'proof-words',
      render: (_, { subject }) =>
        subject.kind === 'member.proof' ? t(`names.proofReasons.${subject.form.reason}`) : null,
      ...wide,
    },
    {
      key: 'status',
      title: title('status'),
      className: 'proof-words',
      render: (_, row) => (
        <>
          <StatusTag tone={reviewTones[row.status]}>{t(`names.reviewStatuses.${row.status}`)}</StatusTag>
          {row.reason ? <p className="soft">{t('parts.reason', { reason: row.reason })}</p> : null}
        </>
      ),
    },
    {
      key: 'submittedAt',
      title: title('submittedAt'),
      className: 'numbers',
      render: (_, row) => formatInstant(row.submittedAt),
      ...wide,
    },
    {
      key: 'decidedAt',
      title: title('decidedAt'),
      className: 'numbers',
      render: (_, row) => formatInstant(row.decidedAt),
      ...wide,
    },
    { key: 'by', title: title('by'), render: (_, row) => row.applicantName ?? '—', ...wide },
  ]
}
