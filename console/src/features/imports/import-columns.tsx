import { importResultUrl } from '@huigong/client'
import type { ImportTask } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { formatInstant, useNumber } from '../../platform/dates.ts'
import { useSession } from '../../platform/session.ts'
import { useNarrow } from '../../platform/use-narrow.ts'
import { acceptedRows, refusedRows, statusTones } from './import-status.ts'

/** 文件名称, 任务状态, 提交时间, 状态更新时间 and 操作 of 图16, with counts. A task of a union below is only shown. */
export const useImportColumns = (scope: 'own' | 'below'): TableColumnsType<ImportTask> => {
  const { t, i18n } = useTranslation()
  const number = useNumber()
  const isNarrow = useNarrow(48)
  const ownId = useSession().data?.union?.id
  const title = (name: string) => t(`imports.columns.${name}`)
  const wide = { responsive: ['md' as const] }
  const union = {
    key: 'union',
    title: title('union'),
    className: 'import-union',
    dataIndex: 'unionName',
    ...wide,
  }
  return [
    {
      key: 'file',
      title: title('file'),
      className: 'import-file',
      render: (_, task) => (
        <>
          {task.unionId === ownId ? (
            <Link to="/imports/$id" params={{ id: task.id }}>
              {task.fileName}
            </Link>
          ) : (
            task.fileName
          )}
          {isNarrow && scope === 'below' ? <p className="soft">{task.unionName}</p> : null}
          {isNarrow ? <p className="soft numbers">{formatInstant(task.submittedAt)}</p> : null}
        </>
      ),
    },
    ...(scope === 'below' ? [union] : []),
    {
      key: 'status',
      title: title('status'),
      render: (_, task) => (
        <StatusTag tone={statusTones[task.status]}>{t(`names.importStatuses.${task.status}`)}</StatusTag>
      ),
    },
    {
      key: 'rows',
      title: title('rows'),
      className: 'numbers',
      align: 'end',
      render: (_, task) => number(task.totalRows),
      ...wide,
    },
    { key: 'result', title: title('result'), render: (_, task) => <Counts task={task} />, ...wide },
    {
      key: 'submittedAt',
      title: title('submittedAt'),
      className: 'numbers',
      render: (_, task) => formatInstant(task.submittedAt),
      ...wide,
    },
    {
      key: 'changedAt',
      title: title('changedAt'),
      className: 'numbers',
      render: (_, task) => formatInstant(task.changedAt),
      ...wide,
    },
    { key: 'by', title: title('by'), render: (_, task) => task.byName ?? '—', ...wide },
    {
      key: 'actions',
      title: title('actions'),
      render: (_, task) =>
        task.abilities.downloadResult ? (
          <a
            href={importResultUrl(task.id, i18n.language)}
            download
            aria-label={t('imports.resultOf', { file: task.fileName })}
          >
            {t('imports.result')}
          </a>
        ) : (
          '—'
        ),
    },
  ]
}

const Counts = ({ task }: { task: ImportTask }) => {
  const { t } = useTranslation()
  const number = useNumber()
  if (Object.keys(task.counts).length === 0) return '—'
  const refused = refusedRows(task)
  return (
    <span className="row numbers import-counts">
      <span>{t('imports.accepted', { number: number(acceptedRows(task)) })}</span>
      {refused > 0 ? (
        <span className="import-refused">{t('imports.refused', { number: number(refused) })}</span>
      ) : null}
    </span>
  )
}
