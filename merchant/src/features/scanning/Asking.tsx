import { Whole } from '../../parts/Whole.tsx'
import { useText } from '../../platform/texts.ts'
import type { Attempt } from './attempts.ts'

/** Between the press and the answer. A lost answer is asked for again with the same nonce, however long it takes. */
export const Asking = ({ attempt, tries }: { attempt: Attempt; tries: number }) => {
  const text = useText()
  const isLate = tries > 1
  return (
    <Whole
      key={isLate ? 'late' : 'first'}
      tone={isLate ? 'wait' : 'plain'}
      sign="wait"
      title={text(isLate ? 'scan.asking.late' : 'scan.asking.title')}
    >
      <p>{attempt.item}</p>
      {isLate ? (
        <>
          <p role="status">{text('scan.asking.tries', { tries })}</p>
          <p>{text('scan.asking.todo')}</p>
          <p className="whole-note">{text('scan.asking.kept')}</p>
        </>
      ) : null}
    </Whole>
  )
}
