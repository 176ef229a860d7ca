import type { OfferedActivityDetail, OfferedPrize } from '@huigong/contract'
import { Button } from '../../parts/Button.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useText } from '../../platform/texts.ts'
import { useExactTime } from '../vouchers/exact-time.ts'
import { afterClaim } from './after-claim.ts'
import { Claiming } from './Claiming.tsx'
import { NextStep } from './NextStep.tsx'
import { useClaim } from './use-claim.ts'
import { WhyNot } from './WhyNot.tsx'

type ClaimPartProps = { activity: OfferedActivityDetail; prize: OfferedPrize; readAt: number }

/** The button, then how the claim stands, then the voucher or why not; and the button again where there is another claim. */
export const ClaimPart = ({ activity, prize, readAt }: ClaimPartProps) => {
  const text = useText()
  const { state, claim } = useClaim(activity.id, prize.campaignId)
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
  const { mayClaim, refusal, isToldNow, problem } = afterClaim(state, prize.whyNot, readAt)
  const isSaidAbove = refusal?.code === activity.whyNot?.code && !isToldNow
  return (
    <div className="stack">
      {state?.step === 'done' ? (
        <Claimed activity={activity} prize={prize} voucherId={state.claimed.voucherId} />
      ) : null}
      {refusal && !isSaidAbove ? (
        <div className="stack" role={isToldNow ? 'alert' : undefined}>
          <WhyNot refusal={refusal} />
          <NextStep code={refusal.code} back={`/activities/${activity.id}`} />
        </div>
      ) : null}
      {mayClaim ? (
        <div className="stack">
          <Problem error={problem} />
          <Button kind={state?.step === 'done' ? 'plain' : undefined} onClick={claim}>
            {activity.prizes.length === 1
              ? text('activities.claim')
              : text('activities.claimThis', { name: prize.name })}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

type ClaimedProps = Pick<ClaimPartProps, 'activity' | 'prize'> & { voucherId: string }

const Claimed = ({ activity, prize, voucherId }: ClaimedProps) => {
  const text = useText()
  const exactTime = useExactTime()
  const { name, validUntil } = prize
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
