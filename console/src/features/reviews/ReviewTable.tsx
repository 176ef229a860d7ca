import { MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import type { ReviewKind, ReviewRow, ReviewStatus } from '@huigong/contract'
import { Button, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { PageTable } from '../../parts/PageTable.tsx'
import { useAddress } from '../../platform/address.ts'
import type { PersonSearch } from '../../platform/person-search.ts'
import { ReviewPanel } from './ReviewPanel.tsx'
import { useReviewColumns } from './review-columns.tsx'
import type { ReviewQueue } from './use-review-queue.ts'

type ReviewTableProps = { kind: ReviewKind; status: ReviewStatus; search: PersonSearch; queue: ReviewQueue }

export const ReviewTable = ({ kind, status, search, queue }: ReviewTableProps) => {
  const { t } = useTranslation()
  const columns = useReviewColumns(kind, status, queue)
  const { search: address } = useAddress()
  const only = status === 'pending' ? address.only : undefined
  return (
    <PageTable<ReviewRow>
      label={`${t(`names.reviewKinds.${kind}`)} · ${t(`reviews.tabs.${status}`)}`}
      queryKey={['reviews', 'list', kind, status, search.text, only]}
      load={(page) =>
        admin.reviews.list({
          ...page,
          kind,
          status,
          ...(search.text && { search: search.text }),
          ...(only === 'overdue' && { overdue: 'true' }),
          ...(only === 'escalated' && { escalated: 'true' }),
        })
      }
      columns={columns}
      rowKey="id"
      onRows={queue.setRows}
      {...(status === 'pending' && { selection: selectionOf(queue, t) })}
      expandable={expandableOf(queue, t)}
      onRow={(row) => ({
        tabIndex: row.id === queue.current?.id ? 0 : -1,
        className: row.id === queue.current?.id ? 'review-current' : '',
        onFocus: () => queue.setCurrentId(row.id),
      })}
      empty={<EmptyList status={status} search={search} />}
    />
  )
}

type Translate = ReturnType<typeof useTranslation>['t']

const selectionOf = (
  queue: ReviewQueue,
  t: Translate,
): NonNullable<TableProps<ReviewRow>['rowSelection']> => {
  return {
    selectedRowKeys: queue.selected.map(({ id }) => id),
    onChange: (ids) => queue.setSelectedIds(ids.map(String)),
    // The header would stand twice, hidden and reachable: the bar above selects all.
    hideSelectAll: true,
    getCheckboxProps: (row) => ({
      disabled: !row.abilities.decide,
      'aria-label': t('reviews.select', { title: row.title }),
    }),
  }
}

const expandableOf = (
  queue: ReviewQueue,
  t: Translate,
): NonNullable<TableProps<ReviewRow>['expandable']> => ({
  fixed: 'left',
  expandedRowKeys: queue.openId ? [queue.openId] : [],
  expandedRowRender: (row) => <ReviewPanel row={row} queue={queue} />,
  expandIcon: ({ record, expanded }) => (
    <Button
      type="text"
      size="small"
      aria-expanded={expanded}
      aria-label={t(expanded ? 'reviews.collapse' : 'reviews.expand', { title: record.title })}
      icon={expanded ? <MinusOutlined aria-hidden /> : <PlusOutlined aria-hidden />}
      onClick={() => queue.toggle(record.id)}
    />
  ),
})

const EmptyList = ({ status, search }: { status: ReviewStatus; search: PersonSearch }) => {
  const { t } = useTranslation()
  const { search: address, change } = useAddress()
  if (address.only) {
    const showAll = () => change({ only: undefined, cursor: undefined })
    return (
      <EmptyState
        title={t(`reviews.empty.${address.only}`)}
        action={<Button onClick={showAll}>{t('reviews.empty.showAll')}</Button>}
      />
    )
  }
  if (search.text) {
    return (
      <EmptyState
        title={t('reviews.empty.search')}
        hint={t('reviews.empty.searchHint')}
        action={<Button onClick={() => search.set('')}>{t('reviews.empty.clearSearch')}</Button>}
      />
    )
  }
  const hint = status === 'pending' ? t('reviews.empty.pendingHint') : undefined
  return <EmptyState title={t(`reviews.empty.${status}`)} hint={hint} />
}
