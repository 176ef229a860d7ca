import type { ImportRow, ImportTask } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useNarrow } from '../../platform/use-narrow.ts'
import { findingText } from './finding-text.ts'
import { verdictTones } from './import-status.ts'

/** On a narrow window the words go below the verdict, so that nothing is pushed out of sight. */
export const useImportRowColumns = (task: ImportTask): TableColumnsType<ImportRow> => {
  const { t } = useTranslation()
  const isNarrow = useNarrow(48)
  const title = (name: string) => t(`imports.detail.${name}`)
  const number = {
    key: 'row',
    title: title('row'),
    dataIndex: 'rowNumber',
    className: 'numbers',
    align: 'end' as const,
  }
  if (isNarrow) {
    return [
      number,
      {
        key: 'person',
        title: title('name'),
        render: (_, row) => (
          <>
            <p>{row.name ?? '—'}</p>
            <p className="soft numbers">{row.documentMasked}</p>
          </>
        ),
      },
      {
        key: 'outcome',
        title: title('outcome'),
        className: 'import-narrow-words',
        render: (_, row) => (
          <>
            <Verdict row={row} />
            <Words row={row} task={task} />
          </>
        ),
      },
    ]
  }
  return [
    number,
    { key: 'name', title: title('name'), render: (_, row) => row.name ?? '—' },
    {
      key: 'document',
      title: title('document'),
      className: 'numbers',
      render: (_, row) => row.documentMasked ?? '—',
    },
    { key: 'outcome', title: title('outcome'), render: (_, row) => <Verdict row={row} /> },
    {
      key: 'words',
      title: title('findings'),
      className: 'import-words',
      render: (_, row) => <Words row={row} task={task} />,
    },
  ]
}

const Verdict = ({ row }: { row: ImportRow }) => {
  const { t } = useTranslation()
  return <StatusTag tone={verdictTones[row.verdict]}>{t(`names.importVerdicts.${row.verdict}`)}</StatusTag>
}

/** Findings as sentences, the fields that change, and whether an undo left the row alone. */
const Words = ({ row, task }: { row: ImportRow; task: ImportTask }) => {
  const { t, i18n } = useTranslation()
  const fields = row.changedFields
    .map((field) => t(`imports.fields.${field}`, { defaultValue: field }))
    .join(t('imports.separator'))
  const changed = task.status === 'judged' ? 'changedFields' : 'changedFieldsDone'
  const sentences = row.findings.map((finding) => findingText(i18n, finding))
  return (
    <>
      {fields && task.status !== 'undone' ? <p>{t(`imports.detail.${changed}`, { fields })}</p> : null}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {row.unionName && row.unionId !== task.unionId ? (
        <p className="soft">{t('imports.detail.rowUnion', { union: row.unionName })}</p>
      ) : null}
      {row.isKept ? <p>{t('imports.detail.keptRow')}</p> : null}
    </>
  )
}
