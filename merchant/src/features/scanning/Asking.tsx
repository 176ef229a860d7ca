import { Whole } from '../../parts/Whole.tsx'
import { useText } from '../../platform/texts.ts'
import type { Attempt } from './attempts.ts'

type AskingProps = { attempt: Attempt; tries: number; onSetAside: () => void }

const triesBeforeSettingAside = 6

/**
 * Between the press and the answer. A lost answer is asked for again with the same nonce, however long it takes; one that
 * does not come can be set aside, so that a single voucher does not hold up the counter.
 */
export const Asking = ({ attempt, tries, onSetAside }: AskingProps) => {
  const text = useText()
  const isLate = tries > 1
  return (
    <Whole
      key={isLate ? 'late' : 'first'}
      tone={isLate ? 'wait' : 'plain'}
      sign="wait"
      title={text(isLate ? 'scan.asking.late' : 'scan.asking.title')}
      actions={
        tries > triesBeforeSettingAside ? (
          <button type="button" className="edge-button" onClick={onSetAside}>
            {text('scan.asking.setAside')}
          </button>
        ) : undefined
      }
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
