import { admin } from '@huigong/client'
import type { PastUnion } from '@huigong/contract'
import { Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'

type PastUnionTableProps = { on: string; superiorId: string; onChoose: (id: string) => void }

/** Direct children of a union at the end of a day, under the names that they had. */
export const PastUnionTable = ({ on, superiorId, onChoose }: PastUnionTableProps) => {
  const { t } = useTranslation()
  const columns: TableColumnsType<PastUnion> = [
    {
      title: t('unions.past.name'),
      key: 'name',
      render: (_, union) => (
        <div className="union-name-cell">
          {union.hasChildren ? (
            <Button type="link" className="union-name" onClick={() => onChoose(union.id)}>
              {union.name}
            </Button>
          ) : (
            <span>{union.name}</span>
          )}
        </div>
      ),
    },
    { title: t('unions.level'), key: 'level', render: (_, union) => t(`names.unionLevels.${union.level}`) },
    { title: t('unions.kind'), key: 'kind', render: (_, union) => t(`names.unionKinds.${union.kind}`) },
    { title: t('unions.past.from'), key: 'from', className: 'numbers', dataIndex: 'fromOn' },
    {
      title: t('unions.past.until'),
      key: 'until',
      className: 'numbers',
      render: (_, union) => union.untilOn ?? <span className="soft">{t('unions.past.now')}</span>,
    },
  ]
  return (
    <PageTable<PastUnion>
      label={t('unions.past.children', { on })}
      queryKey={['unions', 'past', { on, superiorId }]}
      load={(page) => admin.unions.listOnDay({ ...page, on, superiorId })}
      columns={columns}
      rowKey="id"
      empty={<EmptyState title={t('unions.past.none')} hint={t('unions.past.noneHint')} />}
    />
  )
}
