import { admin } from '@huigong/client'
import type { MemberFilter, MemberRow } from '@huigong/contract'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTable } from '../../../parts/PageTable.tsx'
import type { PersonSearch } from '../../../platform/person-search.ts'
import { useMemberColumns } from '../member-columns.tsx'
import { EmptyMembers } from './EmptyMembers.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { useMemberSelection } from './use-member-selection.ts'

type MemberTableProps = {
  people: PersonSearch
  filter: MemberFilter
  scope: 'own' | 'below'
  unionId: string | undefined
}

/** Only the own union's members can be selected: what lies below is looked at, not acted on. */
export const MemberTable = ({ people, filter, scope, unionId }: MemberTableProps) => {
  const { t } = useTranslation()
  const chosen = useMemberSelection(filter)
  const [{ rows, total }, setShown] = useState<Shown>({ rows: [], total: null })
  const show = useCallback((next: readonly MemberRow[], all: number | null) => {
    setShown({ rows: next, total: all })
  }, [])
  const columns = useMemberColumns(filter.status, scope)
  const query = { ...filter, scope, ...(unionId && { unionId }) }
  const isOwn = scope === 'own'
  return (
    <>
      {isOwn ? <SelectionBar chosen={chosen} rows={rows} total={total} filter={filter} /> : null}
      <PageTable<MemberRow>
        label={t('members.title')}
        queryKey={['members', 'list', query]}
        load={(page) => admin.members[people.isHidden ? 'search' : 'list']({ ...page, ...query })}
        columns={columns}
        rowKey="id"
        onRows={show}
        {...(isOwn && {
          selection: {
            selectedRowKeys: chosen.isAll ? rows.map(({ id }) => id) : chosen.ids,
            onChange: (ids) => chosen.setIds(ids.map(String)),
            preserveSelectedRowKeys: true,
            // The header would stand twice, hidden and reachable: the bar above selects the page.
            hideSelectAll: true,
            getCheckboxProps: (row) => ({ 'aria-label': t('members.select.one', { name: row.name }) }),
          },
        })}
        empty={<EmptyMembers people={people} />}
      />
    </>
  )
}

type Shown = { rows: readonly MemberRow[]; total: number | null }
