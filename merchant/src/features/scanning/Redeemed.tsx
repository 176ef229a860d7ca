import type { Redemption } from '@huigong/contract'
import { useDateWords } from '@huigong/member/platform/dates'
import { useEffect, useState } from 'react'
import { Whole } from '../../parts/Whole.tsx'
import { useCounter } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { UndoButton } from '../redemptions/UndoButton.tsx'
import { ProofBand } from './ProofBand.tsx'
import { RedeemedFacts } from './RedeemedFacts.tsx'
import { isFresh } from './redemption-age.ts'
import { soundBad, soundGood } from './sounds.ts'

type RedeemedProps = { redemption: Redemption; ageInMilliseconds: number; onNext: () => void }

/**
 * The proof is this screen, not the member's: a picture of it has another word, or a clock that stands still. The answer of
 * an attempt that was taken up again may be an old one, or one that was undone since: neither is a reason to hand anything out.
 */
export const Redeemed = ({ redemption, ageInMilliseconds, onNext }: RedeemedProps) => {
  const text = useText()
  const { instantText } = useDateWords()
  const { word } = useCounter()
  const [latest, setLatest] = useState(redemption)
  // By the server's clock, and the same moment by the phone's.
  const [asOf] = useState(() => ({
    server: new Date(Date.parse(redemption.redeemedAt) + ageInMilliseconds).toISOString(),
    phone: Date.now(),
  }))
  const isGood = redemption.reversedAt === null && isFresh(ageInMilliseconds)
  useEffect(isGood ? soundGood : soundBad, [])
  const next = (
    <button type="button" className="big-button" onClick={onNext}>
      {text('scan.next')}
    </button>
  )
  if (latest.reversedAt !== null) {
    return (
      <Whole key="undone" tone="wait" sign="cross" title={text('undo.done')} onClose={onNext} actions={next}>
        <p>{text('undo.doneWhy', { item: latest.item })}</p>
        <p>{text('undo.reasonWas', { reason: latest.reversalReason ?? '' })}</p>
        <p>{text('undo.doneAt', { at: instantText(latest.reversedAt) })}</p>
      </Whole>
    )
  }
  return (
    <Whole
      key="done"
      tone={isGood ? 'good' : 'wait'}
      sign={isGood ? 'tick' : 'wait'}
      title={text(isGood ? 'scan.redeemed.title' : 'scan.redeemed.before')}
      onClose={onNext}
      actions={
        <>
          {next}
          <UndoButton redemption={redemption} asOf={asOf} onUndone={setLatest} />
        </>
      }
    >
      {isGood ? (
        <ProofBand word={word} />
      ) : (
        <p>{text('scan.redeemed.beforeWhy', { at: instantText(redemption.redeemedAt) })}</p>
      )}
      <RedeemedFacts redemption={redemption} />
    </Whole>
  )
}
