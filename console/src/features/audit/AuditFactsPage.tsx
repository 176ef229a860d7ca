import { admin } from '@huigong/client'
import type { AuditFact } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FilterBar } from '../../parts/FilterBar.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAddress } from '../../platform/address.ts'
import { formatInstant } from '../../platform/dates.ts'
import { auditActions, useActionName } from './actions.ts'
import { FactDetails } from './FactDetails.tsx'

export const AuditFactsPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('shell.menu.audit')} description={t('audit.lead')} />
      <RequirePermission may="audit.view">
        <Facts />
      </RequirePermission>
    </>
  )
}

const Facts = () => {
  const { t } = useTranslation()
  const { search } = useAddress()
  const nameOf = useActionName()
  const action = search.action === undefined ? undefined : String(search.action)
  const columns: TableColumnsType<AuditFact> = [
    {
      title: t('audit.at'),
      key: 'at',
      className: 'numbers',
      render: (_, fact) => formatInstant(fact.at),
    },
    { title: t('audit.action'), key: 'action', render: (_, fact) => nameOf(fact.action) },
    { title: t('audit.by'), key: 'by', render: (_, fact) => fact.byName ?? t('audit.system') },
    { title: t('audit.union'), key: 'union', render: (_, fact) => fact.unionName ?? '—' },
    {
      title: t('audit.seal'),
      key: 'seal',
      render: (_, fact) => (
        <StatusTag tone={fact.isSealed ? 'good' : 'progress'}>
          {fact.isSealed ? t('audit.sealed') : t('audit.notSealed')}
        </StatusTag>
      ),
    },
  ]
  return (
    <>
      <FilterBar
        fields={[
          {
            kind: 'select',
            key: 'action',
            label: t('audit.action'),
            options: auditActions.map((name) => ({ value: name, label: nameOf(name) })),
          },
        ]}
      />
      <PageTable<AuditFact>
        label={t('shell.menu.audit')}
        queryKey={['audit-facts', { action }]}
        load={(page) => admin.audit.list({ ...page, action })}
        columns={columns}
        rowKey="id"
        empty={action ? undefined : <EmptyState title={t('audit.none')} />}
        expandable={{ expandedRowRender: (fact) => <FactDetails fact={fact} /> }}
      />
    </>
  )
}
