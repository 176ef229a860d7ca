import type { Membership } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { PlannedTransfer } from './PlannedTransfer.tsx'

/** Where I am a member, what the status means, and what is going to change. */
export const MyMembership = ({ membership }: { membership: Membership | null }) => {
  const text = useText()
  const { dayText } = useDateWords()
  if (!membership) {
    return (
      <>
        <p>{text('record.noMembership')}</p>
        <LinkButton to="/join">{text('joining.title')}</LinkButton>
      </>
    )
  }
  const { status, unionName, unionPhone, joinedOn, plannedTransfer } = membership
  return (
    <section className="stack">
      <h2>{text('record.membership')}</h2>
      {plannedTransfer ? <PlannedTransfer planned={plannedTransfer} /> : null}
      <Facts
        facts={[
          [text('record.union'), unionName],
          [text('record.status'), text(`record.statuses.${status}`)],
          [text('record.joinedOn'), joinedOn ? dayText(joinedOn) : null],
        ]}
      />
      {status === 'retained' ? <Message kind="hint">{text('record.retainedMeans')}</Message> : null}
      {status === 'unverified' ? (
        <Message kind="wait">{text('joining.unverifiedHere', { unionName })}</Message>
      ) : null}
      {unionPhone ? <PhoneLink phone={unionPhone} /> : null}
    </section>
  )
}
