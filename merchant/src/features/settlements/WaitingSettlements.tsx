import { Message } from '@huigong/member/parts/Message'
import { Link } from '@tanstack/react-router'
import { useText } from '../../platform/texts.ts'
import { useWaitingSettlements } from './waiting-settlements.ts'

/** Leads from the first page to the statements that wait for an answer. */
export const WaitingSettlements = () => {
  const text = useText()
  const count = useWaitingSettlements()
  if (count === 0) return null
  return (
    <Message kind="wait">
      <Link to="/settlements" className="text-link">
        {text('shell.waiting', { count })}
      </Link>
    </Message>
  )
}
