import { admin } from '@huigong/client'
import type { MemberExport } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { RequirePermission } from '../../parts/NoPermission.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import { ExportDrawer } from './ExportDrawer.tsx'
import { ExportLimits } from './ExportLimits.tsx'
import { useExportColumns } from './export-columns.tsx'
import './exports.css'

/** Members as a file: every export has a purpose, a limit in time and a record (seed 001, 五.6). */
export const ExportsPage = () => (
  <RequirePermission may="members.export">
    <Exports />
  </RequirePermission>
)

const Exports = () => {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { search, change } = useAddress()
  const columns = useExportColumns()
  const open = () => change({ ask: 'open' })
  return (
    <>
      <PageHeader
        title={t('exports.title')}
        description={t('exports.lead')}
        action={
          <Button type="primary" onClick={open}>
            {t('exports.start')}
          </Button>
        }
      />
      <ExportLimits />
      <PageTable<MemberExport>
        label={t('exports.title')}
        queryKey={['exports', 'list']}
        load={(page) => admin.exports.list(page)}
        columns={columns}
        rowKey="id"
        refetchInterval={(rows) => (rows.some(({ status }) => status === 'building') ? 2000 : false)}
        empty={
          <EmptyState
            title={t('exports.empty')}
            hint={t('exports.emptyHint')}
            action={<Button onClick={open}>{t('exports.start')}</Button>}
          />
        }
      />
      <ExportDrawer
        open={search.ask === 'open'}
        onClose={() => change({ ask: undefined }, { replace: true })}
        onDone={() => {
          void client.invalidateQueries({ queryKey: ['exports'] })
          void client.invalidateQueries({ queryKey: ['own-applications'] })
        }}
      />
    </>
  )
}
