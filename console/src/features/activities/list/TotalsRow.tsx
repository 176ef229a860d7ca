import type { ActivityTotals } from '@huigong/contract'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'
import { columnsBeforeCounts, countColumns } from './activity-columns.tsx'

/** 合计 (seed 004, 图29): of everything that the filters match, not of the page. */
export const TotalsRow = ({ totals }: { totals: ActivityTotals }) => {
  const { t } = useTranslation()
  const number = useNumber()
  return (
    <Table.Summary.Row className="activity-totals">
      <Table.Summary.Cell index={0} colSpan={columnsBeforeCounts}>
        {t('activities.totals', { number: number(totals.activities) })}
      </Table.Summary.Cell>
      {countColumns.map((key, place) => (
        <Table.Summary.Cell key={key} index={columnsBeforeCounts + place} align="end">
          <span className="numbers">{number(totals[key])}</span>
        </Table.Summary.Cell>
      ))}
      <Table.Summary.Cell index={columnsBeforeCounts + countColumns.length} colSpan={2} />
    </Table.Summary.Row>
  )
}
