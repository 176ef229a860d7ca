import { open } from '@huigong/client'
import type { PublishedDraw } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { Facts } from '../../parts/Facts.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText, useTextList } from '../../platform/texts.ts'
import { DrawOrder } from './DrawOrder.tsx'
import { Recomputation } from './Recomputation.tsx'
import './draws.css'

/** A draw for anybody: how it was made, what it was made of, and the whole order computed again on this phone. */
export const DrawPage = () => {
  const text = useText()
  const { activityId } = useParams({ from: '/draws/$activityId' })
  const { entry } = useSearch({ from: '/draws/$activityId' })
  const query = useQuery({
    queryKey: ['draws', activityId],
    queryFn: () => open.draws.get({ id: activityId }),
  })
  return (
    <Page
      title={text('draws.title')}
      up={entry ? '/activities/$id' : undefined}
      upParams={{ id: activityId }}
    >
      {query.isPending ? <Loading /> : null}
      {query.error ? <FailureMessage error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? <Draw draw={query.data} entryId={entry} /> : null}
    </Page>
  )
}

const Draw = ({ draw, entryId }: { draw: PublishedDraw; entryId: string | undefined }) => {
  const text = useText()
  const { instantText } = useDateWords()
  return (
    <>
      <div className="stack-tight">
        <h2>{draw.title}</h2>
        <p>{text('draws.intro')}</p>
      </div>
      {draw.seed === null ? (
        <Message kind="wait">{text('draws.notDrawn')}</Message>
      ) : (
        <Recomputation draw={draw} />
      )}
      <How />
      <Facts
        facts={[
          [text('draws.union'), draw.unionName],
          [text('draws.committedAt'), instantText(draw.committedAt)],
          [text('draws.until'), instantText(draw.applicationsUntil)],
          [text('draws.drawnAt'), draw.drawnAt ? instantText(draw.drawnAt) : null],
          [text('draws.applications'), String(draw.applications)],
          [text('draws.prizes'), <Prizes key="prizes" draw={draw} />],
          [text('draws.commitment'), <Digest key="commitment" words={draw.commitment} />],
          [text('draws.seed'), draw.seed ? <Digest key="seed" words={draw.seed} /> : null],
          [text('draws.listDigest'), draw.listDigest ? <Digest key="list" words={draw.listDigest} /> : null],
        ]}
      />
      {draw.seed === null ? null : <DrawOrder draw={draw} entryId={entryId} />}
    </>
  )
}

const How = () => {
  const text = useText()
  const textList = useTextList()
  return (
    <section className="stack-tight">
      <h2>{text('draws.how')}</h2>
      <ol className="draw-how">
        {textList('draws.steps').map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="soft">{text('draws.anonymous')}</p>
    </section>
  )
}

const Prizes = ({ draw }: { draw: PublishedDraw }) => {
  const text = useText()
  return draw.prizes.map(({ campaignId, name, units }) => (
    <span key={campaignId} className="draw-prize">
      {text('draws.prize', { name, count: units })}
    </span>
  ))
}

const Digest = ({ words }: { words: string }) => <code className="draw-digest">{words}</code>
