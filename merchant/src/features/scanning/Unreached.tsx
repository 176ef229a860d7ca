import { useEffect } from 'react'
import { Whole } from '../../parts/Whole.tsx'
import { useText } from '../../platform/texts.ts'
import { soundBad } from './sounds.ts'

/** Nothing was redeemed: the question itself got no answer. There is no queue for later. */
export const Unreached = ({ onRetry, onLeave }: { onRetry: () => void; onLeave: () => void }) => {
  const text = useText()
  useEffect(soundBad, [])
  return (
    <Whole
      tone="wait"
      sign="wait"
      title={text('scan.unreached.title')}
      onClose={onLeave}
      actions={
        <>
          <button type="button" className="big-button" onClick={onRetry}>
            {text('scan.unreached.retry')}
          </button>
          <button type="button" className="edge-button" onClick={onLeave}>
            {text('scan.back')}
          </button>
        </>
      }
    >
      <p>{text('scan.unreached.why')}</p>
      <p>{text('scan.unreached.todo')}</p>
    </Whole>
  )
}
