import type { Page } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Table, type TableColumnsType, type TableProps } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../platform/address.ts'
import { useSession } from '../platform/session.ts'
import { useZoom } from '../platform/zoom.ts'
import { EmptyState } from './EmptyState.tsx'
import { ErrorState } from './ErrorState.tsx'
import { PageTurner } from './PageTurner.tsx'
import { useScrollFocus } from './use-scroll-focus.ts'
import './page-table.css'

type PageRequest = { cursor?: string; limit: number }
type PageAnswer<Row> = Page<Row> & { total?: number | null }

export type PageTableProps<Row extends object, Answer extends PageAnswer<Row> = PageAnswer<Row>> = {
  /** What the list is, read out with the table. */
  label: string
  /** Everything the answer depends on besides the page: the filters. The acting union is added. */
  queryKey: readonly unknown[]
  load: (page: PageRequest) => Promise<Answer>
  columns: TableColumnsType<Row>
  rowKey: (keyof Row & string) | ((row: Row) => string)
  selection?: TableProps<Row>['rowSelection']
  expandable?: TableProps<Row>['expandable']
  onRow?: TableProps<Row>['onRow']
  empty?: ReactNode
  /** A row of totals, kept in view below the rows. */
  summary?: (answer: Answer) => ReactNode
  /** Told the rows shown and how many there are, for a page that moves among them or selects them. */
  onRows?: (rows: readonly Row[], total: number | null) => void
  /** Read again after so many milliseconds while the function says so. */
  refetchInterval?: (rows: readonly Row[]) => number | false
}

/** A keyset list: the page is kept in the address, and each of empty, loading, failed and refused has its face. */
export const PageTable = <Row extends object, Answer extends PageAnswer<Row> = PageAnswer<Row>>(
  props: PageTableProps<Row, Answer>,
) => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const { search, trail, change } = useAddress()
  const cursor = search.cursor === undefined ? undefined : String(search.cursor)
  const limit = Number(search.limit ?? 20)
  const page = useQuery({
    queryKey: [...props.queryKey, session?.union?.id ?? null, { cursor, limit }],
    queryFn: () => props.load({ ...(cursor ? { cursor } : {}), limit }),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => props.refetchInterval?.(query.state.data?.items ?? []) ?? false,
  })
  const rows = page.data?.items ?? []
  const { onRows } = props
  useEffect(() => onRows?.(page.data?.items ?? [], page.data?.total ?? null), [page.data, onRows])
  const { summary } = props
  const zoom = useZoom()
  const answer = page.data
  const frame = useRef<HTMLElement>(null)
  useScrollFocus(frame)
  if (page.isError && !page.data) {
    return (
      <div className="page-table">
        <ErrorState error={page.error} onRetry={() => void page.refetch()} />
      </div>
    )
  }
  return (
    <section
      ref={frame}
      className={summary ? 'page-table page-table-summed' : 'page-table'}
      aria-label={props.label}
      aria-busy={page.isFetching}
    >
      <Table<Row>
        rowKey={props.rowKey}
        columns={props.columns}
        dataSource={rows}
        loading={{ spinning: page.isPending || page.isPlaceholderData, delay: 150 }}
        pagination={false}
        size="middle"
        scroll={{ x: 'max-content' }}
        rowSelection={props.selection}
        expandable={props.expandable && { columnTitle: <ExpandTitle />, ...props.expandable }}
        onRow={props.onRow}
        {...(summary && answer && rows.length > 0
          ? {
              sticky: { offsetHeader: headerHeight * zoom },
              summary: () => <Table.Summary fixed="bottom">{summary(answer)}</Table.Summary>,
            }
          : {})}
        locale={{
          emptyText: page.isPending ? (
            <div className="page-table-waiting" />
          ) : (
            (props.empty ?? <EmptyState title={t('parts.nothingFound')} />)
          ),
        }}
      />
      {rows.length > 0 || cursor ? (
        <PageTurner
          shown={rows.length}
          total={page.data?.total}
          limit={limit}
          hasPrevious={cursor !== undefined}
          hasNext={Boolean(page.data?.nextCursor) && !page.isPlaceholderData}
          onPrevious={() => change({ cursor: trail.at(-1) }, { trail: trail.slice(0, -1) })}
          onNext={() =>
            change({ cursor: page.data?.nextCursor ?? undefined }, { trail: [...trail, cursor ?? ''] })
          }
          onLimit={(next) => change({ limit: next === 20 ? undefined : next, cursor: undefined })}
        />
      ) : null}
    </section>
  )
}

/** Of the shell, in pixels: what is kept in view stays below it. */
const headerHeight = 56

const ExpandTitle = () => {
  const { t } = useTranslation()
  return <span className="visually-hidden">{t('parts.details')}</span>
}
