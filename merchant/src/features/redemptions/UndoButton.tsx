import type { Redemption } from '@huigong/contract'
import { useSecondsLeft } from '@huigong/member/platform/seconds-left'
import { useState } from 'react'
import { useText } from '../../platform/texts.ts'
import { UndoSheet } from './UndoSheet.tsx'

type UndoButtonProps = {
  redemption: Redemption
  /** When the answer came, by the server's clock and in milliseconds by the phone's, which may be wrong. */
  asOf: { server: string; phone: number }
  onUndone: (undone: Redemption) => void
}

/** Takes a redemption back while that may be done, and says how long it may. */
export const UndoButton = ({ redemption, asOf, onUndone }: UndoButtonProps) => {
  const text = useText()
  const [isAsking, setAsking] = useState(false)
  const left = useSecondsLeft(
    redemption.undoableUntil === null
      ? 0
      : asOf.phone + Date.parse(redemption.undoableUntil) - Date.parse(asOf.server),
  )
  if (left === 0 && !isAsking) return null
  return (
    <>
      <button type="button" className="edge-button" onClick={() => setAsking(true)}>
        {text('undo.action')}
        {' · '}
        <span className="clock">{text('undo.left', { time: clockOf(left) })}</span>
      </button>
      {isAsking ? (
        <UndoSheet
          redemption={redemption}
          onUndone={(undone) => {
            setAsking(false)
            onUndone(undone)
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
