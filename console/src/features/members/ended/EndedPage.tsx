import { admin } from '@huigong/client'
import type { EndedMember } from '@huigong/contract'
import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { FilterBar } from '../../../parts/FilterBar.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { useAddress } from '../../../platform/address.ts'
import { formatDay, formatInstant } from '../../../platform/dates.ts'
import { codeText } from '../code-text.ts'
import { Recoverable } from './Recoverable.tsx'
import { RecoverButton } from './RecoverButton.tsx'
import '../members.css'

/** 移出与恢复: whom staff ended, and who can still be put back. */
export const EndedPage = () => (
  <RequirePermission may="members.view">
    <Ended />
  </RequirePermission>
)

const Ended = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const columns = useEndedColumns()
  const recoverable =
    search.recoverable === 'yes' ? 'true' : search.recoverable === 'no' ? 'false' : undefined
  return (
    <>
      <PageHeader title={t('members.ended.title')} description={t('members.ended.lead')} />
      <FilterBar
        fields={[
          {
            kind: 'select',
            key: 'recoverable',
            label: t('members.ended.filter'),
            options: [
              { value: 'yes', label: t('members.ended.stillRecoverable') },
              { value: 'no', label: t('members.ended.final') },
            ],
          },
        ]}
      />
      <PageTable<EndedMember>
        label={t('members.ended.title')}
        queryKey={['members', 'ended', recoverable]}
        load={(page) => admin.members.listEnded({ ...page, ...(recoverable && { recoverable }) })}
        columns={columns}
        rowKey="id"
        empty={<EmptyState title={t('members.ended.none')} hint={t('members.ended.noneHint')} />}
      />
    </>
  )
}

const useEndedColumns = (): TableColumnsType<EndedMember> => {
  const { t, i18n } = useTranslation()
  const title = (key: string) => t(`members.ended.columns.${key}`)
  const wide = { responsive: ['md' as const] }
  return [
    { key: 'name', title: title('name'), dataIndex: 'name', className: 'unbroken' },
    { key: 'document', title: title('document'), dataIndex: 'documentMasked', className: 'numbers', ...wide },
    {
      key: 'how',
      title: title('how'),
      render: (_, row) =>
        [
          row.statusKind && t(`names.membershipChangeKinds.${row.statusKind}`),
          codeText(membershipChangeReasons, row.statusReason, i18n.language),
        ]
          .filter(Boolean)
          .join(' · '),
      ...wide,
    },
    {
      key: 'endedAt',
      title: title('endedAt'),
      className: 'numbers unbroken',
      render: (_, row) => formatInstant(row.endedAt),
      ...wide,
    },
    { key: 'by', title: title('by'), render: (_, row) => row.byName ?? t('parts.someone'), ...wide },
    {
      key: 'joinedOn',
      title: title('joinedOn'),
      className: 'numbers unbroken',
      render: (_, row) => formatDay(row.joinedOn),
      ...wide,
    },
    { key: 'until', title: title('until'), render: (_, row) => <Recoverable row={row} /> },
    {
      key: 'action',
      title: title('action'),
      render: (_, row) => (
        <RecoverButton
          id={row.id}
          name={row.name}
          refusal={row.isRecoverable ? null : 'membership.not_recoverable'}
        />
      ),
    },
  ]
}
