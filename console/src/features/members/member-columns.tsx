import type { MemberRow, MembershipStatus } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { type TableColumnsType, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { formatDay } from '../../platform/dates.ts'

export const membershipTones: Record<MembershipStatus, Tone> = {
  unverified: 'progress',
  active: 'good',
  retained: 'warning',
  ended: 'neutral',
}

/** Numbers arrive masked. On a narrow window name, number and state stay. */
export const useMemberColumns = (): TableColumnsType<MemberRow> => {
  const { t } = useTranslation()
  const title = (name: string) => t(`members.columns.${name}`)
  const wide = { responsive: ['md' as const] }
  return [
    { key: 'name', title: title('name'), render: (_, row) => <Name row={row} /> },
    {
      key: 'sex',
      title: title('sex'),
      render: (_, row) => (row.sex ? t(`names.sexes.${row.sex}`) : '—'),
      ...wide,
    },
    {
      key: 'documentKind',
      title: title('documentKind'),
      render: (_, row) => t(`values.identityDocumentKinds.${row.documentKind}`),
      ...wide,
    },
    { key: 'document', title: title('document'), dataIndex: 'documentMasked', className: 'numbers' },
    {
      key: 'phone',
      title: title('phone'),
      className: 'numbers',
      render: (_, row) => row.phoneMasked ?? '—',
      ...wide,
    },
    {
      key: 'status',
      title: title('status'),
      render: (_, row) => (
        <StatusTag tone={membershipTones[row.status]}>
          {t(`names.membershipStatuses.${row.status}`)}
        </StatusTag>
      ),
    },
    { key: 'union', title: title('union'), dataIndex: 'unionName', className: 'members-long', ...wide },
    {
      key: 'joinedOn',
      title: title('joinedOn'),
      className: 'numbers',
      render: (_, row) => formatDay(row.joinedOn),
      ...wide,
    },
  ]
}

const Name = ({ row }: { row: MemberRow }) => (
  <span className="row members-name">
    <Link to="/members/$id" params={{ id: row.id }}>
      {row.name}
    </Link>
    {row.nameDiffers ? <NameDiffers /> : null}
  </span>
)

/** The hint opens by pointer and by keyboard, and is read out with the sign. */
export const NameDiffers = () => {
  const { t } = useTranslation()
  return (
    <Tooltip title={t('members.nameDiffersHint')} trigger={['hover', 'focus']}>
      <button type="button" className="members-differs">
        <StatusTag tone="warning">{t('members.nameDiffers')}</StatusTag>
      </button>
    </Tooltip>
  )
}
