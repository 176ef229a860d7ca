import type { MemberFilter, MemberRow, MembershipStatus } from '@huigong/contract'
import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { Link } from '@tanstack/react-router'
import { type TableColumnsType, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { formatDay } from '../../platform/dates.ts'
import { codeText } from './code-text.ts'

export const membershipTones: Record<MembershipStatus, Tone> = {
  unverified: 'progress',
  active: 'good',
  retained: 'warning',
  ended: 'neutral',
}

/** Numbers arrive masked. On a narrow window name, number and state stay; the own union needs no column. */
export const useMemberColumns = (
  status: MemberFilter['status'],
  scope: 'own' | 'below',
): TableColumnsType<MemberRow> => {
  const { t, i18n } = useTranslation()
  const title = (name: string) => t(`members.columns.${name}`)
  const wide = { responsive: ['md' as const] }
  const since: TableColumnsType<MemberRow>[number] = {
    key: 'since',
    title: title('retainedSince'),
    className: 'numbers',
    render: (_, row) =>
      [row.statusOn, codeText(membershipChangeReasons, row.statusReason, i18n.language)]
        .filter(Boolean)
        .join(' · ') || '—',
  }
  const union: TableColumnsType<MemberRow>[number] = {
    key: 'union',
    title: title('union'),
    dataIndex: 'unionName',
    className: 'members-long',
    ...wide,
  }
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
    { key: 'status', title: title('status'), render: (_, row) => <Status row={row} /> },
    ...(status === 'retained' ? [since] : []),
    ...(scope === 'below' ? [union] : []),
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

const Status = ({ row }: { row: MemberRow }) => {
  const { t } = useTranslation()
  return (
    <span className="row members-name">
      <StatusTag tone={membershipTones[row.status]}>{t(`names.membershipStatuses.${row.status}`)}</StatusTag>
      {row.plannedOn ? (
        <span className="soft numbers unbroken">{t('members.planned', { on: row.plannedOn })}</span>
      ) : null}
    </span>
  )
}

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
