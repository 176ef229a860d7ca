import type { ActivityRow, ActivityTotals } from '@huigong/contract'
import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { useShownColumns } from '../../../parts/use-shown-columns.ts'
import { useNumber } from '../../../platform/dates.ts'
import { Applicants, countColumns } from './activity-columns.tsx'

type TotalsRowProps = { totals: ActivityTotals; columns: TableColumnsType<ActivityRow> }

/** 合计 (seed 004, 图29): of everything that the filters match, not of the page. */
export const TotalsRow = ({ totals, columns }: TotalsRowProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const shown = useShownColumns(columns)
  return (
    <Table.Summary.Row className="activity-totals">
      {shown.map(({ key }, index) => {
        const count = countColumns.find((each) => each === key)
        return (
          <Table.Summary.Cell key={key} index={index} {...(count ? { align: 'end' } : {})}>
            {index === 0 ? t('activities.totals', { number: number(totals.activities) }) : null}
            {count ? <span className="numbers">{number(totals[count])}</span> : null}
            {count === 'participants' ? <Applicants of={totals} /> : null}
          </Table.Summary.Cell>
        )
      })}
    </Table.Summary.Row>
  )
}
