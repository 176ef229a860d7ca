import type { ReviewSubject } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { Message } from '../../parts/Message.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { PersonFacts } from './PersonFacts.tsx'

type Transfer = Extract<ReviewSubject, { kind: 'member.transfer' }>['form']

/** Who moves from where to where, and which of the two unions is asked by this step. */
export const TransferFacts = ({ form }: { form: Transfer }) => {
  const text = useText()
  const { dayText } = useDateWords()
  const { fromUnionName, toUnionName, effectiveOn, step, holdsOffice } = form
  return (
    <>
      <Message kind="hint">
        {text(`reviewing.transfer.steps.${step}`, { fromUnionName, toUnionName })}
      </Message>
      {holdsOffice ? <Message kind="problem">{text('reviewing.transfer.holdsOffice')}</Message> : null}
      <Facts
        facts={[
          [text('reviewing.transfer.from'), fromUnionName],
          [
            text('reviewing.transfer.to'),
            <strong key="to" className="change-new">
              {toUnionName}
            </strong>,
          ],
          [
            text('reviewing.transfer.effectiveOn'),
            effectiveOn ? dayText(effectiveOn) : text('reviewing.transfer.atOnce'),
          ],
        ]}
      />
      <PersonFacts form={form} />
    </>
  )
}
