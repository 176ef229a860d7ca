import type { ShownActivity } from '@huigong/contract'
import { Table, type TableColumnsType } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useScrollFocus } from '../../../parts/use-scroll-focus.ts'
import { formatInstant, useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'

type ShownPrize = ShownActivity['prizes'][number]

/** What is given out: how many of which voucher, at which merchant, for how much, and all together. */
export const ActivityPrizes = ({ prizes }: { prizes: readonly ShownPrize[] }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const frame = useRef<HTMLElement>(null)
  useScrollFocus(frame)
  const columns = useColumns()
  const units = prizes.reduce((sum, prize) => sum + prize.units, 0)
  const amount = prizes.reduce((sum, prize) => sum + amountOf(prize), 0)
  const title = t('reviews.subjects.activity.prizes')
  return (
    <section ref={frame} aria-label={title} className="subject-prizes">
      <h3 className="fact-list-title">{title}</h3>
      <Table<ShownPrize>
        rowKey="campaignId"
        size="small"
        columns={columns}
        dataSource={[...prizes]}
        pagination={false}
        scroll={{ x: true }}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0} colSpan={2}>
              <strong>{t('activities.numbers.total')}</strong>
            </Table.Summary.Cell>
            {[number(units), fen(amount)].map((sum, place) => (
              <Table.Summary.Cell key={columns[place + 2]!.key} index={place + 2} align="end">
                <strong className="numbers unbroken">{sum}</strong>
              </Table.Summary.Cell>
            ))}
          </Table.Summary.Row>
        )}
      />
    </section>
  )
}

const amountOf = ({ units, valueInFen }: ShownPrize) => units * valueInFen

const useColumns = (): TableColumnsType<ShownPrize> => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const word = (key: string) => t(`reviews.subjects.activity.${key}`)
  const right = { align: 'end', className: 'numbers unbroken' } as const
  return [
    {
      title: word('voucher'),
      key: 'name',
      render: (_, prize) => (
        <div className="subject-prize">
          <p>{prize.name}</p>
          <p className="soft">{prize.merchantName}</p>
          <p className="soft numbers">
            {formatInstant(prize.validFrom)} – {formatInstant(prize.validUntil)}
          </p>
        </div>
      ),
    },
    { title: word('value'), key: 'value', ...right, render: (_, prize) => fen(prize.valueInFen) },
    { title: word('units'), key: 'units', ...right, render: (_, prize) => number(prize.units) },
    { title: word('sum'), key: 'sum', ...right, render: (_, prize) => fen(amountOf(prize)) },
  ]
}
