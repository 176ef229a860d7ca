import { ApiError } from '@huigong/client'
import type { OfferedActivityDetail, OfferedPrize } from '@huigong/contract'
import { Button } from '../../parts/Button.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useText } from '../../platform/texts.ts'
import { useExactTime } from '../vouchers/exact-time.ts'
import { Claiming } from './Claiming.tsx'
import { NextStep } from './NextStep.tsx'
import { useClaim } from './use-claim.ts'
import { WhyNot } from './WhyNot.tsx'

type ClaimPartProps = { activity: OfferedActivityDetail; prize: OfferedPrize }

/** The button, then how the claim stands, then the voucher or why not. */
export const ClaimPart = ({ activity, prize }: ClaimPartProps) => {
  const text = useText()
  const exactTime = useExactTime()
  const { state, claim } = useClaim(activity.id, prize.campaignId)
  const { name, validUntil, campaignId } = prize
  if (state?.step === 'done') {
    const { voucherId } = state.claimed
    return (
      <div className="stack" role="status">
        <Message kind="good">
          <strong>{text('activities.claiming.done')}</strong>
          <p>{text('activities.claiming.doneWhy', { name, until: exactTime(validUntil) })}</p>
        </Message>
        <LinkButton to="/vouchers/$activityId/$id" params={{ activityId: activity.id, id: voucherId }}>
          {text('activities.seeVouchers')}
        </LinkButton>
      </div>
    )
  }
  if (state?.step === 'asking' || state?.step === 'unknown' || state?.step === 'busy')
    return <Claiming state={state} />
  if (state?.step === 'still_unknown') {
    return (
      <div className="stack">
        <Message kind="wait">{text('activities.claiming.stillUnknown')}</Message>
        <Button onClick={claim}>{text('activities.claiming.askAgain')}</Button>
      </div>
    )
  }
  const refused = state?.step === 'refused' ? state.error : undefined
  const refusal = refused instanceof ApiError && refused.code.startsWith('claim.') ? refused : prize.whyNot
  if (refusal) {
    const isSaidAbove = refusal.code === activity.whyNot?.code && !refused
    return isSaidAbove ? null : (
      <div className="stack" role={refused ? 'alert' : undefined}>
        <WhyNot refusal={refusal} />
        <NextStep code={refusal.code} back={`/activities/${activity.id}`} />
      </div>
    )
  }
  return (
    <div className="stack" key={campaignId}>
      <Problem error={refused} />
      <Button onClick={claim}>
        {activity.prizes.length === 1 ? text('activities.claim') : text('activities.claimThis', { name })}
      </Button>
    </div>
  )
}
