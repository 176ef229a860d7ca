import type { OfferedActivityDetail } from '@huigong/contract'
import { LinkButton } from '../../../parts/LinkButton.tsx'
import { Message } from '../../../parts/Message.tsx'
import { useDateWords } from '../../../platform/dates.ts'
import { useText } from '../../../platform/texts.ts'
import { shortEntry } from '../../draws/short-entry.ts'

type ApplicationProps = {
  activity: OfferedActivityDetail
  application: NonNullable<OfferedActivityDetail['application']>
}

/** That I am in the list; after the draw, my place and what I got. */
export const Application = ({ activity, application }: ApplicationProps) => {
  const text = useText()
  const { instantText } = useDateWords()
  const { outcome, place, voucherId, wishes, entryId } = application
  const nameOf = (campaignId: string) =>
    activity.prizes.find((prize) => prize.campaignId === campaignId)?.name ?? ''
  if (outcome === 'won') return <Won activity={activity} place={place} voucherId={voucherId} />
  if (outcome === 'not_won') {
    return (
      <Message kind="hint">
        <strong>{text('activities.draw.notWon')}</strong>
        <p>{text('activities.draw.notWonWhy', { place })}</p>
      </Message>
    )
  }
  const until = activity.applicationsUntil
  const isOpen = until !== null && Date.parse(until) > Date.now()
  const entry = shortEntry(entryId)
  return (
    <Message kind="good">
      <strong>{text('activities.draw.applied')}</strong>
      <p>
        {isOpen
          ? text('activities.draw.appliedWhy', { entry, until: instantText(until) })
          : text('activities.draw.appliedClosed', { entry })}
      </p>
      <ol>
        {wishes.map((wish, index) => (
          <li key={wish}>
            {text('activities.draw.wish', { place: index + 1 })} · {nameOf(wish)}
          </li>
        ))}
      </ol>
    </Message>
  )
}

type WonProps = { activity: OfferedActivityDetail; place: number | null; voucherId: string | null }

const Won = ({ activity, place, voucherId }: WonProps) => {
  const text = useText()
  const wishes = activity.application?.wishes ?? []
  const names = activity.prizes
    .filter(({ campaignId }) => wishes.includes(campaignId))
    .map(({ name }) => name)
  return (
    <div className="stack">
      <Message kind="good">
        <strong>{text('activities.draw.won')}</strong>
        <p>
          {names.length === 1
            ? text('activities.draw.wonWhy', { place, name: names[0] })
            : text('activities.draw.wonOne', { place })}
        </p>
      </Message>
      {voucherId ? (
        <LinkButton to="/vouchers/$activityId/$id" params={{ activityId: activity.id, id: voucherId }}>
          {text('activities.seeVouchers')}
        </LinkButton>
      ) : null}
    </div>
  )
}
