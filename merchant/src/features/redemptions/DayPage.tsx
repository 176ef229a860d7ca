import { merchant } from '@huigong/client'
import { EmptyState } from '@huigong/member/parts/EmptyState'
import { Page } from '@huigong/member/parts/Page'
import { PagedList } from '@huigong/member/parts/PagedList'
import { today } from '@huigong/member/platform/dates'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCounter } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { DayChoice } from './DayChoice.tsx'
import { DayTotals } from './DayTotals.tsx'
import { OpenAttempts } from './OpenAttempts.tsx'
import { RedemptionRow } from './RedemptionRow.tsx'
import './redemptions.css'

/** What was redeemed here on a day: what a merchant compares with the till in the evening. */
export const DayPage = () => {
  const text = useText()
  const shop = useCounter().merchant
  const [on, setOn] = useState(today)
  const list = useInfiniteQuery({
    queryKey: ['redemptions', shop.id, on],
    queryFn: ({ pageParam }) => merchant.redemptions.list({ on, cursor: pageParam, limit: 30 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const pages = list.data?.pages ?? []
  const totals = pages[0]?.totals
  return (
    <Page title={text('day.title')} brand={<p className="shop">{shop.name}</p>}>
      <OpenAttempts />
      <DayChoice value={on} onChange={setOn} />
      {totals ? <DayTotals totals={totals} /> : null}
      <PagedList
        list={list}
        items={pages.flatMap(({ items }) => items)}
        empty={
          <EmptyState title={text(on === today() ? 'day.noneToday' : 'day.none')}>
            <p>{text('day.noneWhy')}</p>
          </EmptyState>
        }
        row={(redemption) => (
          <RedemptionRow
            redemption={redemption}
            asOf={totals ? { server: totals.asOf, phone: list.dataUpdatedAt } : undefined}
          />
        )}
      />
    </Page>
  )
}
