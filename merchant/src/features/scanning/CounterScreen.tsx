import { Whole } from '../../parts/Whole.tsx'
import { useText } from '../../platform/texts.ts'
import { Asking } from './Asking.tsx'
import { Checked } from './Checked.tsx'
import { Redeemed } from './Redeemed.tsx'
import { Refused } from './Refused.tsx'
import { Unreached } from './Unreached.tsx'
import type { useCounterFlow } from './use-counter-flow.ts'

/** What fills the screen between a code and the next one. */
export const CounterScreen = ({
  step,
  check,
  redeem,
  setAside,
  lookAgain,
}: ReturnType<typeof useCounterFlow>) => {
  const text = useText()
  switch (step.kind) {
    case 'looking':
      return null
    case 'checking':
      return (
        <Whole key="checking" tone="plain" sign="wait" title={text('scan.checking')}>
          <p>{text('scan.checkingWhy')}</p>
        </Whole>
      )
    case 'unreached':
      return <Unreached onRetry={() => void check(step.code)} onLeave={lookAgain} />
    case 'shown':
      return (
        <Checked shown={step.shown} onRedeem={() => redeem(step.code, step.shown.item)} onLeave={lookAgain} />
      )
    case 'asking':
      return <Asking attempt={step.attempt} tries={step.tries} onSetAside={() => setAside(step.attempt)} />
    case 'redeemed':
      return (
        <Redeemed
          redemption={step.redemption}
          ageInMilliseconds={step.ageInMilliseconds}
          onNext={lookAgain}
        />
      )
    case 'refused':
      return <Refused error={step.error} onNext={lookAgain} />
  }
}
