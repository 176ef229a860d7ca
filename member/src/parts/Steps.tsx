import { useText } from '../platform/texts.ts'
import './parts.css'

/** How far one is: said in words, and drawn. */
export const Steps = ({ step, of }: { step: number; of: number }) => {
  const text = useText()
  return (
    <div className="steps">
      <p className="soft small">{text('parts.step', { step, of })}</p>
      <div className="steps-line" aria-hidden="true">
        <span style={{ width: `${(step / of) * 100}%` }} />
      </div>
    </div>
  )
}
