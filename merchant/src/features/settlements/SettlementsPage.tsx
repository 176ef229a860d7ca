import { merchant } from '@huigong/client'
import { formatFen } from '@huigong/contract/values/money'
import { EmptyState } from '@huigong/member/parts/EmptyState'
import { Page } from '@huigong/member/parts/Page'
import { PagedList } from '@huigong/member/parts/PagedList'
import { useDateWords } from '@huigong/member/platform/dates'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCounter } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { SettlementRow } from './SettlementRow.tsx'
import './settlements.css'

/** What is to come, and what the union has put together so far. */
export const SettlementsPage = () => {
  const text = useText()
  const { language } = useTranslation().i18n
  const { instantText } = useDateWords()
  const shop = useCounter().merchant
  const list = useInfiniteQuery({
    queryKey: ['settlements', shop.id],
    queryFn: ({ pageParam }) => merchant.settlements.list({ cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const pages = list.data?.pages ?? []
  const open = pages[0]?.open
  return (
    <Page title={text('settlements.title')} brand={<p className="shop">{shop.name}</p>}>
      {open ? (
        <section className="to-come">
          <h2>{text('settlements.open')}</h2>
          <p className="to-come-sum">{formatFen(open.amountInFen, language as 'zh-CN' | 'en')}</p>
          <p className="soft">{text('settlements.openWhy', { count: open.units })}</p>
        </section>
      ) : null}
      <PagedList
        list={list}
        items={pages.flatMap(({ items }) => items)}
        empty={
          <EmptyState title={text('settlements.none')}>
            <p>{text('settlements.noneWhy')}</p>
          </EmptyState>
        }
        row={(settlement) => (
          <SettlementRow
            settlement={settlement}
            answerBy={text('settlements.answerBy', { at: instantText(settlement.answerBy) })}
          />
        )}
      />
    </Page>
  )
}
