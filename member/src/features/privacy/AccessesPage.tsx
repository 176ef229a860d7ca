import { member } from '@huigong/client'
import type { DataAccess } from '@huigong/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { PagedList } from '../../parts/PagedList.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import './privacy.css'

/** Who has looked at my data: which union, what, why and when. */
export const AccessesPage = () => {
  const text = useText()
  const list = useInfiniteQuery({
    queryKey: ['data-accesses'],
    queryFn: ({ pageParam }) => member.privacy.listAccesses({ cursor: pageParam, limit: 20 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const accesses = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={text('privacy.accesses.name')} up="/privacy">
      {accesses.length > 0 ? <p className="soft">{text('privacy.accesses.why')}</p> : null}
      <PagedList
        list={list}
        items={accesses}
        empty={
          <EmptyState icon={<Icon name="eye" />} title={text('privacy.accesses.none')}>
            <p>{text('privacy.accesses.noneWhy')}</p>
          </EmptyState>
        }
        row={(access) => <AccessRow access={access} />}
      />
      {accesses.length > 0 ? <p className="soft small">{text('privacy.accesses.doubt')}</p> : null}
    </Page>
  )
}

const AccessRow = ({ access }: { access: DataAccess }) => {
  const text = useText()
  const { instantText } = useDateWords()
  return (
    <div className="access">
      <strong>{text(`names.dataAccessKinds.${access.kind}`)}</strong>
      <span>{access.unionName}</span>
      <span>
        <span className="soft">{text('privacy.accesses.reason')} </span>
        {access.reason}
      </span>
      <span className="soft small">{instantText(access.at)}</span>
    </div>
  )
}
