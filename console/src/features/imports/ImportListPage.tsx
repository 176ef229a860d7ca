import { admin } from '@huigong/client'
import { type ImportStatus, type ImportTask, importStatuses } from '@huigong/contract'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { FilterBar, type FilterField } from '../../parts/FilterBar.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { useSession } from '../../platform/session.ts'
import { useImportColumns } from './import-columns.tsx'
import { isRunning } from './import-status.ts'
import { firstDayOf, type ImportPeriod, importPeriods } from './periods.ts'
import { UploadDrawer } from './UploadDrawer.tsx'

/** The task centre of seed 004, 图16–18: today's tasks unless asked for more. */
export const ImportListPage = () => (
  <RequirePermission may="members.import">
    <ImportList />
  </RequirePermission>
)

const ImportList = () => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const status = search.status as ImportStatus | undefined
  const period = (search.period ?? 'today') as ImportPeriod
  const from = firstDayOf(period)
  const isAboveBase = useSession().data?.union?.isAboveBase ?? false
  const scope = isAboveBase && search.scope === 'below' ? 'below' : 'own'
  const columns = useImportColumns(scope)
  const openDrawer = () => change({ upload: 'open' })
  return (
    <>
      <PageHeader
        title={t('imports.title')}
        description={t(`imports.leads.${scope}`)}
        action={
          <Button type="primary" onClick={openDrawer}>
            {t('imports.start')}
          </Button>
        }
      />
      <FilterBar
        fields={[
          ...(isAboveBase ? [scopeFilter(t)] : []),
          {
            kind: 'select',
            key: 'period',
            label: t('imports.filters.period'),
            allLabel: t('imports.filters.today'),
            options: importPeriods
              .filter((each) => each !== 'today')
              .map((each) => ({ value: each, label: t(`imports.filters.${each}`) })),
          },
          {
            kind: 'select',
            key: 'status',
            label: t('imports.filters.status'),
            allLabel: t('imports.filters.allStatuses'),
            options: importStatuses.map((each) => ({
              value: each,
              label: t(`names.importStatuses.${each}`),
            })),
          },
        ]}
      />
      <PageTable<ImportTask>
        label={t('imports.title')}
        queryKey={['imports', 'list', scope, status, from]}
        load={(page) =>
          admin.imports.list({ ...page, scope, ...(status && { status }), ...(from && { from }) })
        }
        columns={columns}
        rowKey="id"
        refetchInterval={(tasks) => (tasks.some(isRunning) ? 2000 : false)}
        empty={<EmptyImports onStart={openDrawer} />}
      />
      <UploadDrawer open={search.upload === 'open'} onClose={() => change({ upload: undefined })} />
    </>
  )
}

const scopeFilter = (t: (key: string) => string): FilterField => ({
  kind: 'select',
  key: 'scope',
  label: t('imports.filters.scope'),
  allLabel: t('imports.filters.own'),
  options: [{ value: 'below', label: t('imports.filters.below') }],
})

const EmptyImports = ({ onStart }: { onStart: () => void }) => {
  const { t } = useTranslation()
  const { search, change } = useAddress()
  const showAll = () => change({ period: 'all', status: undefined, cursor: undefined })
  const isAll = search.period === 'all' && !search.status
  if (isAll && search.scope === 'below') return <EmptyState title={t('imports.empty.noneBelow')} />
  if (isAll) {
    return (
      <EmptyState
        title={t('imports.empty.none')}
        hint={t('imports.empty.noneHint')}
        action={<Button onClick={onStart}>{t('imports.start')}</Button>}
      />
    )
  }
  const isToday = search.period === undefined && !search.status
  return (
    <EmptyState
      title={t(isToday ? 'imports.empty.today' : 'imports.empty.filtered')}
      action={<Button onClick={showAll}>{t('imports.empty.showAll')}</Button>}
    />
  )
}
