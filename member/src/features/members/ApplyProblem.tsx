import { ApiError } from '@huigong/client'
import { Message } from '../../parts/Message.tsx'
import { PhoneLink } from '../../parts/PhoneLink.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { type TextKey, useText } from '../../platform/texts.ts'
import { useMyRecord } from './my-record.ts'

/** Sentences that speak to the person; the contract's own speak to staff about a member. */
const sentences: Partial<Record<string, TextKey>> = {
  'membership.holds_office': 'joining.holdsOffice',
  'membership.same_union': 'joining.sameUnion',
  'membership.already_open': 'joining.alreadyOpen',
  'membership.plan_waiting': 'joining.planWaiting',
}

/** Why an application was refused, and what to do: an office is given up at the present union, which can be called. */
export const ApplyProblem = ({ error }: { error: unknown }) => {
  const text = useText()
  const phone = useMyRecord().data?.membership?.unionPhone
  const code = error instanceof ApiError ? error.code : ''
  const sentence = sentences[code]
  if (!sentence) return <Problem error={error} />
  return (
    <>
      <Message kind="problem">{text(sentence)}</Message>
      {code === 'membership.holds_office' && phone ? <PhoneLink phone={phone} /> : null}
    </>
  )
}
