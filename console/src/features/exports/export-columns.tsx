import type { ExportStatus, MemberExport } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { formatInstant, useNumber } from '../../platform/dates.ts'
import { useNameList } from '../../platform/name-list.ts'
import { useNarrow } from '../../platform/use-narrow.ts'
import { ExportActions } from './ExportActions.tsx'

const tones: Record<ExportStatus, Tone> = {
  requested: 'warning',
  rejected: 'bad',
  building: 'progress',
  ready: 'good',
  failed: 'bad',
  expired: 'neutral',
  withdrawn: 'neutral',
}

export const useExportColumns = (): TableColumnsType<MemberExport> => {
  const { t } = useTranslation()
  const number = useNumber()
  const isNarrow = useNarrow(48)
  const title = (name: string) => t(`exports.columns.${name}`)
  const wide = { responsive: ['md' as const] }
  return [
    {
      key: 'what',
      title: title('what'),
      className: 'export-words',
      render: (_, row) => <What row={row} />,
    },
    {
      key: 'status',
      title: title('status'),
      className: 'export-state',
      render: (_, row) => (
        <>
          <State row={row} />
          {isNarrow ? <ExportActions row={row} /> : null}
        </>
      ),
    },
    {
      key: 'rows',
      title: title('rows'),
      className: 'numbers',
      align: 'end',
      render: (_, row) => number(row.rows),
      ...wide,
    },
    {
      key: 'createdAt',
      title: title('createdAt'),
      render: (_, row) => (
        <>
          <p className="numbers">{formatInstant(row.createdAt)}</p>
          <p className="soft">{row.byName}</p>
        </>
      ),
      ...wide,
    },
    {
      key: 'downloads',
      title: title('downloads'),
      className: 'numbers',
      align: 'end',
      render: (_, row) => (row.readyAt ? number(row.downloads) : '—'),
      ...wide,
    },
    { key: 'actions', title: title('actions'), render: (_, row) => <ExportActions row={row} />, ...wide },
  ]
}

const What = ({ row }: { row: MemberExport }) => {
  const { t } = useTranslation()
  const list = useNameList()
  const fields = row.fields.map((field) => t(`names.personFields.${field}`))
  return (
    <>
      <p>{t(`names.exportScopes.${row.scope}`)}</p>
      <p>{t('exports.purposeOf', { purpose: row.purpose })}</p>
      {fields.length > 0 ? <p className="soft">{t('exports.fieldsOf', { fields: list(fields) })}</p> : null}
    </>
  )
}

const State = ({ row }: { row: MemberExport }) => {
  const { t } = useTranslation()
  return (
    <>
      <StatusTag tone={tones[row.status]}>{t(`names.exportStatuses.${row.status}`)}</StatusTag>
      {row.reason ? <p className="soft">{t('parts.reason', { reason: row.reason })}</p> : null}
      {row.status === 'ready' && row.expiresAt ? (
        <p className="soft numbers">{t('exports.until', { at: formatInstant(row.expiresAt) })}</p>
      ) : null}
    </>
  )
}
