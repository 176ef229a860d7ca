import type { OfferedActivityDetail } from '@huigong/contract'
import { useParams } from '@tanstack/react-router'
import { Facts } from '../../parts/Facts.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { TimeSpan } from '../../parts/TimeSpan.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { ActivitiesFailure } from './ActivitiesFailure.tsx'
import { ActivityContent } from './ActivityContent.tsx'
import { useActivity } from './activity-queries.ts'
import { Cover } from './Cover.tsx'
import { DrawPart } from './draw/DrawPart.tsx'
import { NextStep } from './NextStep.tsx'
import { PrizeCard } from './PrizeCard.tsx'
import { RefreshButton } from './RefreshButton.tsx'
import { useTimeLeft } from './time-left.ts'
import { WhyNot } from './WhyNot.tsx'
import './activities.css'

export const ActivityPage = () => {
  const text = useText()
  const { id } = useParams({ from: '/signed-in/welfare/activities/$id' })
  const query = useActivity(id)
  return (
    <Page title={query.data?.title ?? text('activities.title')} up="/activities">
      {query.isPending ? <Loading /> : null}
      {query.error ? <ActivitiesFailure error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? (
        <>
          <RefreshButton
            isBusy={query.isRefetching}
            refreshedAt={query.dataUpdatedAt}
            onRefresh={() => void query.refetch()}
          />
          <Activity activity={query.data} readAt={query.dataUpdatedAt} />
        </>
      ) : null}
    </Page>
  )
}

const Activity = ({ activity, readAt }: { activity: OfferedActivityDetail; readAt: number }) => {
  const text = useText()
  const timeLeft = useTimeLeft()
  const { instantText } = useDateWords()
  const { id, coverId, unionName, startsAt, endsAt, admission, rules, whyNot, prizes, content } = activity
  const from = instantText(startsAt)
  const until = instantText(endsAt)
  return (
    <>
      {coverId ? <Cover coverId={coverId} /> : null}
      <p>
        {text('activities.from', { unionName })}
        <br />
        <strong>{timeLeft(activity)}</strong>
      </p>
      {admission === 'drawn' ? <DrawPart activity={activity} /> : null}
      {whyNot && !isSaidByApplying(activity) ? (
        <div className="stack">
          <WhyNot refusal={whyNot} />
          <NextStep code={whyNot.code} back={`/activities/${id}`} />
        </div>
      ) : null}
      <section className="stack">
        <h2>{text('activities.prizes')}</h2>
        <ul className="stack">
          {prizes.map((prize) => (
            <PrizeCard key={prize.campaignId} activity={activity} prize={prize} readAt={readAt} />
          ))}
        </ul>
      </section>
      <Facts
        facts={[
          [text('activities.time'), <TimeSpan key="time" from={from} until={until} />],
          [
            text('activities.how'),
            `${text(`activities.admissions.${admission}`)} · ${text(
              `activities.rules.${rules.times}.${rules.countedBy}`,
              { count: rules.timesADay },
            )}`,
          ],
        ]}
      />
      {content.trim() ? (
        <section className="stack">
          <h2>{text('activities.content')}</h2>
          <ActivityContent html={content} />
        </section>
      ) : null}
    </>
  )
}

/** Where the order is drawn, what became of the application says it. */
const isSaidByApplying = ({ admission, whyNot }: OfferedActivityDetail) =>
  admission === 'drawn' &&
  (whyNot?.code === 'claim.only_drawn' ||
    whyNot?.code === 'claim.applications_over' ||
    whyNot?.code === 'claim.already')
