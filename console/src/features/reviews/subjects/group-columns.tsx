import { ApiError, errorText } from '@huigong/client'
import type { ErrorCode, GroupMember } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import { formatDay } from '../../../platform/dates.ts'

/** On a narrow window name and outcome are left; numbers are masked. */
export const useGroupColumns = (): TableColumnsType<GroupMember> => {
  const { t } = useTranslation()
  const wide = { responsive: ['md' as const] }
  return [
    { key: 'name', title: t('reviews.form.name'), dataIndex: 'name' },
    {
      key: 'sex',
      title: t('reviews.form.sex'),
      render: (_, row) => (row.sex ? t(`names.sexes.${row.sex}`) : '—'),
      ...wide,
    },
    {
      key: 'document',
      title: t('reviews.form.document'),
      className: 'numbers unbroken',
      dataIndex: 'documentMasked',
      ...wide,
    },
    {
      key: 'joinedOn',
      title: t('names.personFields.joinedOn'),
      className: 'numbers',
      render: (_, row) => formatDay(row.joinedOn),
      ...wide,
    },
    {
      key: 'outcome',
      title: t('reviews.subjects.group.outcome'),
      className: 'group-outcome',
      render: (_, row) => <Outcome outcome={row.outcome} />,
    },
  ]
}

const Outcome = ({ outcome }: { outcome: string | null }) => {
  const { t, i18n } = useTranslation()
  if (outcome === null) return <span className="soft">{t('reviews.subjects.group.waiting')}</span>
  if (outcome === 'moved') return <StatusTag tone="good">{t('reviews.subjects.group.moved')}</StatusTag>
  if (outcome === 'planned')
    return <StatusTag tone="progress">{t('reviews.subjects.group.planned')}</StatusTag>
  const error = new ApiError({ code: outcome as ErrorCode, values: {}, requestId: '' }, 409)
  return <span className="group-refused">{errorText(i18n, error)}</span>
}
