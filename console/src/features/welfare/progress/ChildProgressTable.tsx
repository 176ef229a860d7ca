import { Table } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { useScrollFocus } from '../../../parts/use-scroll-focus.ts'
import { useShownColumns } from '../../../parts/use-shown-columns.ts'
import { type ProgressRow, useProgressColumns } from './progress-columns.tsx'
import { rowsOf, type ShownProgress, totalsOf } from './progress-rows.ts'
import '../../../parts/page-table.css'

/** Each union one level down, the shown union's own activities first, and the totals last. */
export const ChildProgressTable = ({ progress }: { progress: ShownProgress }) => {
  const { t } = useTranslation()
  const frame = useRef<HTMLElement>(null)
  useScrollFocus(frame)
  const columns = useProgressColumns()
  const shown = useShownColumns(columns)
  const rows = rowsOf(progress)
  const totals = totalsOf(progress)
  return (
    <section ref={frame} className="page-table" aria-label={t('progress.byUnion')}>
      <Table<ProgressRow>
        rowKey="unionId"
        columns={columns}
        dataSource={rows}
        pagination={false}
        size="middle"
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyState title={t('progress.none')} hint={t('progress.noneHint')} /> }}
        summary={() =>
          rows.length < 2 ? null : (
            <Table.Summary.Row className="progress-totals">
              {shown.map((column, index) => (
                <Table.Summary.Cell
                  key={column.key}
                  index={index}
                  {...(column.align ? { align: column.align } : {})}
                >
                  {index === 0 ? t('progress.totals') : column.render(null, totals)}
                </Table.Summary.Cell>
              ))}
            </Table.Summary.Row>
          )
        }
      />
    </section>
  )
}
