import type { OfferedActivity } from '@huigong/contract'
import { Button } from '../../parts/Button.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { useText } from '../../platform/texts.ts'
import { ActivitiesFailure } from './ActivitiesFailure.tsx'
import { ActivityCard } from './ActivityCard.tsx'
import { useActivities } from './activity-queries.ts'
import { isOpenToMe } from './is-open-to-me.ts'
import { NoActivities } from './NoActivities.tsx'
import { RefreshButton } from './RefreshButton.tsx'
import './activities.css'

/** Activities that I can claim from, then the others with the reason. */
export const ActivityList = () => {
  const text = useText()
  const list = useActivities(true)
  const activities = list.data?.pages.flatMap((page) => page.items) ?? []
  const open = activities.filter(isOpenToMe)
  const others = activities.filter((activity) => !isOpenToMe(activity))
  return (
    <>
      {list.isPending ? <Loading /> : null}
      {list.error ? <ActivitiesFailure error={list.error} onRetry={() => list.refetch()} /> : null}
      {list.isSuccess ? (
        <RefreshButton
          isBusy={list.isRefetching}
          refreshedAt={list.dataUpdatedAt}
          onRefresh={() => void list.refetch()}
        />
      ) : null}
      {list.isSuccess && activities.length === 0 ? <NoActivities /> : null}
      <Cards title={text('activities.canClaim')} activities={open} />
      <Cards title={text('activities.others')} activities={others} />
      {list.hasNextPage ? (
        <Button kind="plain" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('parts.more')}
        </Button>
      ) : null}
    </>
  )
}

const Cards = ({ title, activities }: { title: string; activities: readonly OfferedActivity[] }) =>
  activities.length === 0 ? null : (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="stack">
        {activities.map((activity) => (
          <ActivityCard key={activity.id} activity={activity} />
        ))}
      </ul>
    </section>
  )
