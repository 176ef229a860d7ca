import type { ReactNode } from 'react'
import { useText } from '../platform/texts.ts'
import { Button } from './Button.tsx'
import { FailureMessage } from './Failure.tsx'
import { Loading } from './Loading.tsx'

/** What an infinite query tells about its pages. */
type Paged = {
  isPending: boolean
  isSuccess: boolean
  isFetchingNextPage: boolean
  hasNextPage: boolean
  error: unknown
  refetch: () => unknown
  fetchNextPage: () => unknown
}

type PagedListProps<Item> = {
  list: Paged
  items: readonly Item[]
  /** Stands there when there is nothing. */
  empty: ReactNode
  row: (item: Item) => ReactNode
}

/** A list fetched page by page: while it loads, when it fails, when it is empty, its rows, and more of them. */
export const PagedList = <Item extends { id: string }>({ list, items, empty, row }: PagedListProps<Item>) => {
  const text = useText()
  return (
    <>
      {list.isPending ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {list.isSuccess && items.length === 0 ? empty : null}
      {items.length > 0 ? (
        <ul className="rows">
          {items.map((item) => (
            <li key={item.id}>{row(item)}</li>
          ))}
        </ul>
      ) : null}
      {list.hasNextPage ? (
        <Button kind="plain" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('parts.more')}
        </Button>
      ) : null}
    </>
  )
}
