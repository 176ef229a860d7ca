import type { MemberCard as Card } from '@huigong/contract'
import { markLines } from '../../parts/Mark.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import './card.css'

/** The face of the card. */
export const MemberCard = ({ card }: { card: Card }) => {
  const text = useText()
  const { dayText } = useDateWords()
  return (
    <section className="member-card" aria-label={text('card.title')}>
      <svg className="member-card-mark" viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="23" />
        <path d={markLines} />
      </svg>
      <p className="member-card-kind">
        {text('card.federation')}
        {card.status === 'retained' ? (
          <span className="member-card-mark-word">{text('card.retained')}</span>
        ) : null}
      </p>
      <p className="member-card-name">{card.name}</p>
      <p className="member-card-union">{card.unionName}</p>
      <dl className="member-card-facts">
        <div>
          <dt>{text('card.number')}</dt>
          <dd className="member-card-number">{card.cardNumber}</dd>
        </div>
        {card.joinedOn ? (
          <div>
            <dt>{text('card.joinedOn')}</dt>
            <dd>{dayText(card.joinedOn)}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}
