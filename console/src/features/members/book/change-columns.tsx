import type { UnionChange } from '@huigong/contract'
import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import { formatInstant } from '../../../platform/dates.ts'
import { codeText } from '../code-text.ts'
import { changeTones } from '../detail/MembershipLedger.tsx'

export const useChangeColumns = (): TableColumnsType<UnionChange> => {
  const { t, i18n } = useTranslation()
  const title = (key: string) => t(`members.book.columns.${key}`)
  const wide = { responsive: ['md' as const] }
  return [
    { key: 'on', title: title('on'), dataIndex: 'on', className: 'numbers unbroken' },
    {
      key: 'kind',
      title: title('kind'),
      render: (_, row) => (
        <StatusTag tone={changeTones[row.kind]}>{t(`names.membershipChangeKinds.${row.kind}`)}</StatusTag>
      ),
    },
    {
      key: 'name',
      title: title('name'),
      className: 'unbroken',
      render: (_, row) =>
        row.membershipId ? (
          <Link to="/members/$id" params={{ id: row.membershipId }}>
            {row.name}
          </Link>
        ) : (
          row.name
        ),
    },
    { key: 'document', title: title('document'), dataIndex: 'documentMasked', className: 'numbers', ...wide },
    {
      key: 'reason',
      title: title('reason'),
      render: (_, row) => codeText(membershipChangeReasons, row.reason, i18n.language) ?? '—',
      ...wide,
    },
    {
      key: 'other',
      title: title('other'),
      className: 'members-long',
      render: (_, row) => row.otherUnionName ?? '—',
      ...wide,
    },
    {
      key: 'source',
      title: title('source'),
      render: (_, row) => (
        <>
          {t(`names.membershipSources.${row.source}`)}
          {row.byName ? <span className="soft"> · {row.byName}</span> : null}
        </>
      ),
      ...wide,
    },
    {
      key: 'recordedAt',
      title: title('recordedAt'),
      className: 'numbers unbroken',
      render: (_, row) => formatInstant(row.recordedAt),
      ...wide,
    },
  ]
}
