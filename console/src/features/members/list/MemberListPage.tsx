import { ImportOutlined, UserAddOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterBar, type FilterField } from '../../../parts/FilterBar.tsx'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { useAddress } from '../../../platform/address.ts'
import { usePersonSearch } from '../../../platform/person-search.ts'
import { useSession } from '../../../platform/session.ts'
import { AddMemberDrawer } from '../record/AddMemberDrawer.tsx'
import { MemberTable } from './MemberTable.tsx'
import { StatusTabs, statusOf } from './StatusTabs.tsx'
import { UnionFilter } from './UnionFilter.tsx'
import '../members.css'

/** Members of the own union, and for unions above base those of everything below (seed 000, section 11). */
export const MemberListPage = () => (
  <RequirePermission may="members.view">
    <MemberList />
  </RequirePermission>
)

const MemberList = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const people = usePersonSearch()
  const [isAdding, setIsAdding] = useState(false)
  const isAboveBase = useSession().data?.union?.isAboveBase ?? false
  const scope: 'own' | 'below' = isAboveBase && search.scope === 'below' ? 'below' : 'own'
  const status = statusOf(search.status)
  const unionId = scope === 'below' && search.union ? String(search.union) : undefined
  const filters: FilterField[] = [
    { kind: 'person', key: 'search', label: t('members.search'), search: people },
  ]
  if (isAboveBase) filters.push(scopeFilter(t))
  return (
    <>
      <PageHeader
        title={t('members.title')}
        description={t(`members.lead.${scope}`)}
        action={<ListActions onAdd={() => setIsAdding(true)} />}
      />
      <StatusTabs status={status} scope={scope} />
      <FilterBar fields={filters} furtherKeys={['union']}>
        {scope === 'below' ? <UnionFilter unionId={unionId} /> : null}
      </FilterBar>
      {people.isHidden ? <p className="soft members-private">{t('members.privateSearch')}</p> : null}
      <MemberTable
        people={people}
        filter={{ status, ...(people.text && { search: people.text }) }}
        scope={scope}
        unionId={unionId}
      />
      <AddMemberDrawer open={isAdding} onClose={() => setIsAdding(false)} onFind={people.set} />
    </>
  )
}

const scopeFilter = (t: (key: string) => string): FilterField => ({
  kind: 'select',
  key: 'scope',
  label: t('members.scope.label'),
  allLabel: t('members.scope.own'),
  options: [{ value: 'below', label: t('members.scope.below') }],
})

const ListActions = ({ onAdd }: { onAdd: () => void }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const openImport = () => void navigate({ to: '/imports', search: { upload: 'open' } })
  return (
    <>
      <GuardedButton may="members.import" icon={<ImportOutlined aria-hidden />} onClick={openImport}>
        {t('members.import')}
      </GuardedButton>
      <GuardedButton
        may="members.manage"
        type="primary"
        icon={<UserAddOutlined aria-hidden />}
        onClick={onAdd}
      >
        {t('members.add')}
      </GuardedButton>
    </>
  )
}
