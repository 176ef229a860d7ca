import { admin } from '@huigong/client'
import { membershipChangeKinds, type UnionChange } from '@huigong/contract'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { FilterBar } from '../../../parts/FilterBar.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { useAddress } from '../../../platform/address.ts'
import { useChangeColumns } from './change-columns.tsx'
import { firstDayOfLast } from './time-range.ts'
import '../members.css'

/** 会籍变动: the union's own book of what happened to its memberships. */
export const ChangesPage = () => (
  <RequirePermission may="members.view">
    <Changes />
  </RequirePermission>
)

const Changes = () => {
  const { t } = useTranslation()
  const { kind, from, until } = useChangeFilters()
  const columns = useChangeColumns()
  const query = { ...(kind && { kind }), ...(from && { from }), ...(until && { until }) }
  return (
    <>
      <PageHeader title={t('members.book.title')} description={t('members.book.lead')} />
      <FilterBar
        fields={[
          { kind: 'dates', from: 'from', until: 'until', label: t('members.book.range') },
          {
            kind: 'select',
            key: 'kind',
            label: t('members.book.kind'),
            options: membershipChangeKinds.map((each) => ({
              value: each,
              label: t(`names.membershipChangeKinds.${each}`),
            })),
          },
        ]}
      />
      <PageTable<UnionChange>
        label={t('members.book.title')}
        queryKey={['members', 'changes', query]}
        load={(page) => admin.members.listChanges({ ...page, ...query })}
        columns={columns}
        rowKey="id"
        empty={<EmptyState title={t('members.book.none')} hint={t('members.book.noneHint')} />}
      />
    </>
  )
}

/** Without a range the last thirty days, written into the address so that it can be seen and changed. */
const useChangeFilters = () => {
  const { search, change } = useAddress()
  const hasRange = search.from !== undefined || search.until !== undefined
  const usual = firstDayOfLast(30)
  useEffect(() => {
    if (!hasRange) change({ from: usual }, { replace: true })
  })
  return {
    kind: membershipChangeKinds.find((each) => each === search.kind),
    from: hasRange ? search.from && String(search.from) : usual,
    until: search.until && String(search.until),
  }
}
