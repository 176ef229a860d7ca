import { admin } from '@huigong/client'
import type { UnionRow } from '@huigong/contract'
import { Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { PageTable } from '../../../parts/PageTable.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { UnionExpansion } from './UnionExpansion.tsx'

type UnionTableProps = {
  superiorId: string
  search: string | undefined
  /** Lists the children of this union. */
  onChoose: (union: UnionRow) => void
  /** Shows where a found union lies without leaving the results. */
  onOpenInTree: (union: UnionRow) => void
}

/** Direct children of a union with their figures, or everything below that a name matches. */
export const UnionTable = ({ superiorId, search, onChoose, onOpenInTree }: UnionTableProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const columns: TableColumnsType<UnionRow> = [
    {
      title: t('unions.unionName'),
      key: 'name',
      render: (_, union) => (
        <div className="union-name-cell">
          {search || union.isAboveBase ? (
            <Button
              type="link"
              className="union-name"
              onClick={() => (search ? onOpenInTree(union) : onChoose(union))}
            >
              {union.name}
            </Button>
          ) : (
            <span>{union.name}</span>
          )}
          {search && union.superiorName ? <span className="soft">{union.superiorName}</span> : null}
        </div>
      ),
    },
    { title: t('unions.level'), key: 'level', render: (_, union) => t(`names.unionLevels.${union.level}`) },
    {
      title: t('unions.unionsBelow'),
      key: 'below',
      align: 'right',
      className: 'numbers',
      render: (_, union) => (union.isAboveBase ? number(union.figures.unionsBelow) : '—'),
    },
    {
      title: t('unions.members'),
      key: 'members',
      align: 'right',
      className: 'numbers',
      render: (_, union) => number(union.figures.members),
    },
    {
      title: t('unions.verifiedMembers'),
      key: 'verified',
      align: 'right',
      className: 'numbers',
      render: (_, union) => number(union.figures.verifiedMembers),
    },
  ]
  return (
    <PageTable<UnionRow>
      label={search ? t('unions.found') : t('unions.children')}
      queryKey={['unions', search ? { search } : { superiorId }]}
      load={(page) => admin.unions.list(search ? { ...page, search } : { ...page, superiorId })}
      columns={columns}
      rowKey="id"
      expandable={{
        expandedRowRender: (union) => <UnionExpansion unionId={union.id} />,
      }}
      empty={
        search ? (
          <EmptyState title={t('unions.nothingOfName', { search })} hint={t('unions.nothingOfNameHint')} />
        ) : (
          <EmptyState title={t('unions.noChildren')} hint={t('unions.noChildrenHint')} />
        )
      }
    />
  )
}
