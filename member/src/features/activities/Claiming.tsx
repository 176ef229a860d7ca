import { Button } from '../../parts/Button.tsx'
import { useSecondsLeft } from '../../platform/seconds-left.ts'
import { useText } from '../../platform/texts.ts'
import type { ClaimState } from './run-claim.ts'

type ClaimingProps = { state: Extract<ClaimState, { step: 'asking' | 'unknown' | 'busy' }> }

/** While no answer is known: what is going on, and nothing to press. */
export const Claiming = ({ state }: ClaimingProps) => {
  const text = useText()
  const seconds = useSecondsLeft(state.step === 'busy' ? state.retryAt : 0)
  return (
    <div className="stack">
      <Button isBusy>{null}</Button>
      <p role="status">
        {state.step === 'busy'
          ? text('activities.claiming.busy', { seconds })
          : text(`activities.claiming.${state.step}`)}
      </p>
    </div>
  )
}
