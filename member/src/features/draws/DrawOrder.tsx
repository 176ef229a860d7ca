import { open } from '@huigong/client'
import type { PublishedDraw } from '@huigong/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { PagedList } from '../../parts/PagedList.tsx'
import { useText } from '../../platform/texts.ts'
import { shortEntry } from './short-entry.ts'

type DrawOrderProps = { draw: PublishedDraw; entryId: string | undefined }

/** The drawn order from the first place, with what each entry got. */
export const DrawOrder = ({ draw, entryId: mine }: DrawOrderProps) => {
  const text = useText()
  const list = useInfiniteQuery({
    queryKey: ['draws', draw.activityId, 'entries'],
    queryFn: ({ pageParam }) => open.draws.listEntries({ id: draw.activityId, after: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const entries = list.data?.pages.flatMap((page) => page.items) ?? []
  const nameOf = (campaignId: string | null) =>
    draw.prizes.find((prize) => prize.campaignId === campaignId)?.name ?? text('draws.nothing')
  return (
    <section className="stack-tight">
      <h2>{text('draws.order')}</h2>
      <PagedList
        list={list}
        items={entries.map((entry) => ({ ...entry, id: entry.entryId }))}
        empty={null}
        row={({ entryId, place, campaignId }) => (
          <div className={`row${entryId === mine ? ' draw-mine' : ''}`}>
            <span className="row-words">
              {text('draws.place', { place })} · {nameOf(campaignId)}
              <span className="row-more">
                {text('draws.entry', { entry: shortEntry(entryId) })}
                {entryId === mine ? ` · ${text('draws.mine')}` : null}
              </span>
            </span>
          </div>
        )}
      />
    </section>
  )
}
