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
  const { outcome, place, campaignId, voucherId, wishes, entryId } = application
  const nameOf = (campaignId: string) =>
    activity.prizes.find((prize) => prize.campaignId === campaignId)?.name ?? ''
  const name = campaignId ? nameOf(campaignId) : ''
  if (outcome === 'won')
    return <Won activityId={activity.id} place={place} name={name} voucherId={voucherId} />
  if (outcome !== 'waiting') {
    return (
      <Message kind="hint">
        <strong>{text(lost[outcome].title)}</strong>
        <p>{text(lost[outcome].why, { place, name })}</p>
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

const lost = {
  not_won: { title: 'activities.draw.notWon', why: 'activities.draw.notWonWhy' },
  left_out: { title: 'activities.draw.leftOut', why: 'activities.draw.leftOutWhy' },
  not_given: { title: 'activities.draw.notGiven', why: 'activities.draw.notGivenWhy' },
} as const

type WonProps = { activityId: string; place: number | null; name: string; voucherId: string | null }

const Won = ({ activityId, place, name, voucherId }: WonProps) => {
  const text = useText()
  return (
    <div className="stack">
      <Message kind="good">
        <strong>{text('activities.draw.won')}</strong>
        <p>{text('activities.draw.wonWhy', { place, name })}</p>
      </Message>
      {voucherId ? (
        <LinkButton to="/vouchers/$activityId/$id" params={{ activityId, id: voucherId }}>
          {text('activities.seeVouchers')}
        </LinkButton>
      ) : null}
    </div>
  )
}
