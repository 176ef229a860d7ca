import type { SettlementLine } from '@huigong/contract'
import { Table, type TableColumnsType } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useScrollFocus } from '../../../parts/use-scroll-focus.ts'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import '../../../parts/page-table.css'
import '../settlements.css'

type Sums = { units: number; amountInFen: number }
type SettlementLinesProps = { lines: readonly SettlementLine[]; sums: Sums }

/** What was redeemed of each voucher, what was taken back, what is owed; with the totals below. */
export const SettlementLines = ({ lines, sums }: SettlementLinesProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const money = useFen()
  const frame = useRef<HTMLElement>(null)
  useScrollFocus(frame)
  const sum = (of: (line: SettlementLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  return (
    <section ref={frame} className="page-table" aria-label={t('settlements.lines.title')}>
      <Table<SettlementLine>
        rowKey={(line) => `${line.campaignId}${line.activityTitle}${line.valueInFen}`}
        columns={useColumns()}
        dataSource={[...lines]}
        pagination={false}
        size="middle"
        scroll={{ x: 'max-content' }}
        summary={() => (
          <Table.Summary.Row className="settlement-totals numbers">
            <Table.Summary.Cell index={0} colSpan={2}>
              {t('settlements.lines.totals')}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={2} align="right">
              {number(sum((line) => line.redeemedUnits))}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={3} align="right">
              {number(sum((line) => line.reversedUnits))}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={4} align="right">
              {number(sums.units)}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={5} align="right">
              {money(sums.amountInFen)}
            </Table.Summary.Cell>
          </Table.Summary.Row>
        )}
      />
    </section>
  )
}

const useColumns = (): TableColumnsType<SettlementLine> => {
  const { t } = useTranslation()
  const number = useNumber()
  const money = useFen()
  const title = (name: string) => t(`settlements.lines.${name}`)
  const right = { align: 'right' as const, className: 'numbers unbroken' }
  return [
    {
      key: 'item',
      title: title('item'),
      render: (_, line) => (
        <>
          <p>{line.campaignName}</p>
          <p className="soft">{line.activityTitle}</p>
        </>
      ),
    },
    { key: 'value', title: title('value'), render: (_, line) => money(line.valueInFen), ...right },
    { key: 'redeemed', title: title('redeemed'), render: (_, line) => number(line.redeemedUnits), ...right },
    { key: 'reversed', title: title('reversed'), render: (_, line) => number(line.reversedUnits), ...right },
    { key: 'payable', title: title('payable'), render: (_, line) => number(line.payableUnits), ...right },
    { key: 'amount', title: title('amount'), render: (_, line) => money(line.payableInFen), ...right },
  ]
}
