import { admin } from '@huigong/client'
import type { Employer } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FilterBar } from '../../parts/FilterBar.tsx'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { useSession } from '../../platform/session.ts'
import { EmployerDrawer } from './EmployerDrawer.tsx'
import { EmployerFacts } from './EmployerFacts.tsx'
import { useEmployerColumns } from './employer-columns.tsx'

/** 单位信息 (seed 004, 二.1): the own union's to be kept up, another union's to be read. */
export const EmployerListPage = () => (
  <RequirePermission may="unions.view">
    <EmployerList />
  </RequirePermission>
)

const EmployerList = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const ownId = useSession().data?.union?.id
  const [target, setTarget] = useState<Employer | 'new'>()
  const unionId = search.unionId === undefined ? ownId : String(search.unionId)
  const isOwn = unionId === ownId
  const text = search.search === undefined ? undefined : String(search.search)
  const columns = useEmployerColumns(isOwn ? setTarget : undefined)
  const query = { ...(isOwn ? {} : { unionId }), ...(text ? { search: text } : {}) }
  const add = (
    <GuardedButton type="primary" may="employers.manage" onClick={() => setTarget('new')}>
      {t('employers.add')}
    </GuardedButton>
  )
  return (
    <>
      {isOwn ? (
        <PageHeader title={t('employers.title')} description={t('employers.lead')} action={add} />
      ) : (
        <OtherUnionHeader unionId={unionId ?? ''} />
      )}
      <FilterBar
        fields={[
          {
            kind: 'search',
            key: 'search',
            label: t('employers.search'),
            placeholder: t('employers.searchPlaceholder'),
          },
        ]}
      />
      <PageTable<Employer>
        label={t('employers.title')}
        queryKey={['employers', query]}
        load={(page) => admin.employers.list({ ...page, ...query })}
        columns={columns}
        rowKey="id"
        expandable={{
          expandedRowRender: (employer) => (
            <div className="expanded-facts">
              <EmployerFacts employer={employer} />
            </div>
          ),
        }}
        empty={<EmptyEmployers search={text} isOwn={isOwn} />}
      />
      {isOwn ? <EmployerDrawer target={target} onClose={() => setTarget(undefined)} /> : null}
    </>
  )
}

const OtherUnionHeader = ({ unionId }: { unionId: string }) => {
  const { t } = useTranslation()
  const union = useQuery({ queryKey: ['union', unionId], queryFn: () => admin.unions.get({ id: unionId }) })
  return (
    <PageHeader
      title={t('employers.title')}
      description={t('employers.otherLead', { name: union.data?.name ?? '…' })}
      back={
        <Link to="/unions/$unionId" params={{ unionId }}>
          {t('employers.backToUnion')}
        </Link>
      }
    />
  )
}

const EmptyEmployers = ({ search, isOwn }: { search: string | undefined; isOwn: boolean }) => {
  const { t } = useTranslation()
  if (search)
    return (
      <EmptyState title={t('employers.nothingFound', { search })} hint={t('employers.nothingFoundHint')} />
    )
  return <EmptyState title={t('employers.none')} hint={isOwn ? t('employers.noneHint') : undefined} />
}
