import type { Redemption } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Whole } from '../../parts/Whole.tsx'
import { useCounter } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { UndoButton } from '../redemptions/UndoButton.tsx'
import { ProofBand } from './ProofBand.tsx'
import { soundGood } from './sounds.ts'

/** The proof is this screen, not the member's: a picture of it has another word, or a clock that stands still. */
export const Redeemed = ({ redemption, onNext }: { redemption: Redemption; onNext: () => void }) => {
  const text = useText()
  const { language } = useTranslation().i18n
  const { word } = useCounter()
  const [undone, setUndone] = useState<Redemption>()
  const [asOf] = useState({ server: redemption.redeemedAt, phone: Date.now() })
  useEffect(soundGood, [])
  const next = (
    <button type="button" className="big-button" onClick={onNext}>
      {text('scan.next')}
    </button>
  )
  if (undone) {
    return (
      <Whole key="undone" tone="wait" sign="cross" title={text('undo.done')} onClose={onNext} actions={next}>
        <p>{text('undo.doneWhy', { item: undone.item })}</p>
        <p>{text('undo.reasonWas', { reason: undone.reversalReason ?? '' })}</p>
      </Whole>
    )
  }
  return (
    <Whole
      key="done"
      tone="good"
      sign="tick"
      title={text('scan.redeemed.title')}
      onClose={onNext}
      actions={
        <>
          {next}
          <UndoButton redemption={redemption} asOf={asOf} onUndone={setUndone} />
        </>
      }
    >
      <ProofBand word={word} />
      <dl className="whole-facts">
        <div>
          <dt>{text('scan.shown.item')}</dt>
          <dd className="strong">{redemption.item}</dd>
          <dd className="strong">{formatFen(redemption.valueInFen, language as 'zh-CN' | 'en')}</dd>
        </div>
        <div>
          <dt>{text(redemption.ownerNameMasked ? 'scan.shown.collector' : 'scan.shown.name')}</dt>
          <dd>
            {redemption.nameMasked} · {text('day.tail', { tail: redemption.numberTail })}
          </dd>
          {redemption.ownerNameMasked ? (
            <dd>{text('scan.shown.owner', { name: redemption.ownerNameMasked })}</dd>
          ) : null}
        </div>
      </dl>
    </Whole>
  )
}
