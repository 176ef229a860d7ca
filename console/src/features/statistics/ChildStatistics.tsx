import { admin } from '@huigong/client'
import type { ChildStatistics as Row } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useNumber } from '../../platform/dates.ts'
import { useGrowth } from './growth-text.ts'
import type { TimeRange } from './time-range.ts'

/** The same figures by child union, each with everything below it. */
export const ChildStatistics = ({ range }: { range: TimeRange }) => {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="children-title">
      <h2 className="section-title statistics-children" id="children-title">
        {t('statistics.children.title')}
      </h2>
      <PageTable<Row>
        label={t('statistics.children.title')}
        queryKey={['statistics', 'children', range]}
        load={(page) => admin.statistics.listChildren({ ...page, ...range })}
        columns={useColumns()}
        rowKey="unionId"
        empty={<EmptyState title={t('statistics.children.none')} />}
      />
    </section>
  )
}

const useColumns = (): TableColumnsType<Row> => {
  const { t } = useTranslation()
  const number = useNumber()
  const growth = useGrowth()
  const right = { align: 'right' as const, className: 'numbers' }
  return [
    { key: 'name', title: t('statistics.children.union'), dataIndex: 'name', className: 'statistics-union' },
    { key: 'members', title: t('statistics.members'), render: (_, row) => number(row.members), ...right },
    {
      key: 'membersGrowth',
      title: t('statistics.membersGrowth'),
      render: (_, row) => growth(row.membersGrowth),
      ...right,
    },
    {
      key: 'verifiedMembers',
      title: t('statistics.verifiedMembers'),
      render: (_, row) => number(row.verifiedMembers),
      ...right,
    },
    {
      key: 'verifiedGrowth',
      title: t('statistics.verifiedGrowth'),
      render: (_, row) => growth(row.verifiedGrowth),
      ...right,
    },
  ]
}
