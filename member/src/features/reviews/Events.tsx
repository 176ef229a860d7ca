import type { ReviewEvent } from '@huigong/contract'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import './reviews.css'

/** What happened to an application, in order. */
export const Events = ({ events }: { events: readonly ReviewEvent[] }) => {
  const text = useText()
  const { instantText } = useDateWords()
  if (events.length === 0) return null
  return (
    <section className="stack">
      <h2>{text('reviewing.history')}</h2>
      <ol className="events">
        {events.map((event) => (
          <li key={event.at + event.action}>
            <strong>{text(`names.reviewActions.${event.action}`)}</strong>
            <span className="soft small">
              {[instantText(event.at), event.byName].filter(Boolean).join(' · ')}
            </span>
            {event.reason ? <span>{event.reason}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
