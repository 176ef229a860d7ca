import type { ShownGroupTransfer } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { Message } from '../../parts/Message.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import './reviews.css'

/** A whole group that moves: how many, and some of them; the whole list is read on a computer. */
export const GroupTransferFacts = ({ form }: { form: ShownGroupTransfer }) => {
  const text = useText()
  const { dayText } = useDateWords()
  const { count, movable, sample, effectiveOn } = form
  return (
    <>
      <Facts
        facts={[
          [text('reviewing.transfer.from'), form.fromUnionName],
          [
            text('reviewing.transfer.to'),
            <strong key="to" className="change-new">
              {form.toUnionName}
            </strong>,
          ],
          [text('reviewing.group.count'), text('reviewing.group.people', { count })],
          [
            text('reviewing.transfer.effectiveOn'),
            effectiveOn ? dayText(effectiveOn) : text('reviewing.transfer.atOnce'),
          ],
          [text('reviewing.reasonGiven'), form.reason],
        ]}
      />
      {movable < count ? (
        <Message kind="wait">{text('reviewing.group.notMovable', { count: count - movable })}</Message>
      ) : null}
      <section className="stack">
        <h2>{text(sample.length < count ? 'reviewing.group.some' : 'reviewing.group.who')}</h2>
        <ul className="people">
          {sample.map((person) => (
            <li key={person.id}>
              {person.name}
              <span className="row-more">
                {person.documentMasked} · {text(`names.membershipStatuses.${person.status}`)}
              </span>
            </li>
          ))}
        </ul>
        {sample.length < count ? <p className="soft small">{text('reviewing.group.onComputer')}</p> : null}
      </section>
    </>
  )
}
