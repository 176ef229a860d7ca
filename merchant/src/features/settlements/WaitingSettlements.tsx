import { RowLink } from '@huigong/member/parts/RowLink'
import { Sign } from '../../parts/Sign.tsx'
import { useText } from '../../platform/texts.ts'
import { useWaitingSettlements } from './waiting-settlements.ts'

/** Leads from the first page to the statements that wait for an answer. */
export const WaitingSettlements = () => {
  const text = useText()
  const count = useWaitingSettlements()
  if (count === 0) return null
  return (
    <div className="rows">
      <RowLink to="/settlements" icon={<Sign name="sheet" />} name={text('shell.waiting', { count })} />
    </div>
  )
}
