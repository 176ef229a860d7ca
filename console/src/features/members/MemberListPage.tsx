import { ImportOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import type { MemberRow } from '@huigong/contract'
import { useNavigate } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { FilterBar, type FilterField } from '../../parts/FilterBar.tsx'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { usePersonSearch } from '../../platform/person-search.ts'
import { useSession } from '../../platform/session.ts'
import { EmptyMembers } from './EmptyMembers.tsx'
import { useMemberColumns } from './member-columns.tsx'
import { UnionFilter } from './UnionFilter.tsx'
import './members.css'

const statuses = ['any', 'verified', 'unverified'] as const

/** Members of the own union, and for unions above base those of everything below (seed 000, section 11). */
export const MemberListPage = () => (
  <RequirePermission may="members.view">
    <MemberList />
  </RequirePermission>
)

const MemberList = () => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const people = usePersonSearch()
  const isAboveBase = useSession().data?.union?.isAboveBase ?? false
  const scope: 'own' | 'below' = isAboveBase && search.scope === 'below' ? 'below' : 'own'
  const status = statuses.find((each) => each === search.status) ?? 'any'
  const unionId = isAboveBase && search.union ? String(search.union) : undefined
  const columns = useMemberColumns()
  const query = {
    scope,
    status,
    ...(unionId && { unionId }),
    ...(people.text && { search: people.text }),
  }
  const filters: FilterField[] = [
    { kind: 'person', key: 'search', label: t('members.search'), search: people },
  ]
  if (isAboveBase) filters.push(scopeFilter(t))
  return (
    <>
      <PageHeader
        title={t('members.title')}
        description={t(`members.lead.${scope}`)}
        action={<ImportButton />}
      />
      <Tabs
        activeKey={status}
        onChange={(next) => change({ status: next === 'any' ? undefined : next, cursor: undefined })}
        items={statuses.map((each) => ({ key: each, label: t(`members.status.${each}`) }))}
      />
      <FilterBar fields={filters}>
        {isAboveBase && scope === 'below' ? <UnionFilter unionId={unionId} /> : null}
      </FilterBar>
      {people.isHidden ? <p className="soft members-private">{t('members.privateSearch')}</p> : null}
      <PageTable<MemberRow>
        label={t('members.title')}
        queryKey={['members', 'list', query]}
        load={(page) => admin.members[people.isHidden ? 'search' : 'list']({ ...page, ...query })}
        columns={columns}
        rowKey="id"
        empty={<EmptyMembers people={people} />}
      />
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

const ImportButton = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const open = () => void navigate({ to: '/imports', search: { upload: 'open' } })
  return (
    <GuardedButton may="members.import" type="primary" icon={<ImportOutlined aria-hidden />} onClick={open}>
      {t('members.import')}
    </GuardedButton>
  )
}
