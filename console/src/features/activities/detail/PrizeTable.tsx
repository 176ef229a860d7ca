import type { Prize } from '@huigong/contract'
import { Table, type TableColumnsType } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useScrollFocus } from '../../../parts/use-scroll-focus.ts'
import { formatInstant, useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { CampaignIcon } from '../../campaigns/CampaignIcon.tsx'
import { sumOf, unitCounts } from './unit-sums.ts'

/** The same identity for each voucher, and added up. */
export const PrizeTable = ({ prizes }: { prizes: readonly Prize[] }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const frame = useRef<HTMLElement>(null)
  useScrollFocus(frame)
  const columns = useColumns()
  const sums = sumOf(prizes)
  return (
    <section ref={frame} aria-label={t('activityForm.sections.prizes')} className="prize-table">
      <Table<Prize>
        rowKey="campaignId"
        size="small"
        columns={columns}
        dataSource={[...prizes]}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <p className="soft">{t('activityForm.prizes.none')}</p> }}
        {...(prizes.length > 1
          ? {
              summary: () => (
                <Table.Summary.Row className="activity-totals">
                  <Table.Summary.Cell index={0}>{t('activities.numbers.total')}</Table.Summary.Cell>
                  {unitCounts.map((key, place) => (
                    <Table.Summary.Cell key={key} index={place + 1} align="end">
                      <span className="numbers">{number(sums[key])}</span>
                    </Table.Summary.Cell>
                  ))}
                </Table.Summary.Row>
              ),
            }
          : {})}
      />
    </section>
  )
}

const useColumns = (): TableColumnsType<Prize> => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  return [
    {
      title: t('activityForm.prizes.campaign'),
      key: 'name',
      render: (_, prize) => (
        <div className="row" style={{ flexWrap: 'nowrap' }}>
          <CampaignIcon iconId={prize.iconId} />
          <div className="prize-name">
            <p>{prize.name}</p>
            <p className="soft">{prize.merchantName}</p>
            <p className="soft numbers">
              {fen(prize.valueInFen)} · {t('campaigns.until', { at: formatInstant(prize.validUntil) })}
            </p>
          </div>
        </div>
      ),
    },
    ...unitCounts.map((key) => ({
      title: t(`activities.numbers.${key}`),
      key,
      align: 'end' as const,
      className: 'numbers unbroken',
      render: (_: unknown, prize: Prize) => number(prize[key]),
    })),
  ]
}
