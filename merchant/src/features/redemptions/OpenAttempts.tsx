import { Message } from '@huigong/member/parts/Message'
import { useDateWords } from '@huigong/member/platform/dates'
import { useNavigate } from '@tanstack/react-router'
import { useText } from '../../platform/texts.ts'
import { useAttempts } from '../scanning/use-attempts.ts'

/** Redemptions that were set aside without an answer; the page for scanning asks again. */
export const OpenAttempts = () => {
  const text = useText()
  const { instantText } = useDateWords()
  const navigate = useNavigate()
  const attempts = useAttempts()
  const open = attempts.listSetAside()
  if (open.length === 0) return null
  return (
    <section className="stack">
      <h2>{text('day.open')}</h2>
      <Message kind="wait">{text('day.openWhy')}</Message>
      <ul className="rows">
        {open.map(({ nonce, item, begunAt }) => (
          <li key={nonce} className="redemption">
            <p className="redemption-line">{item}</p>
            <p className="soft small">
              {text('day.openAt', { at: instantText(new Date(begunAt).toISOString()) })}
            </p>
            <button
              type="button"
              className="edge-button"
              onClick={() => {
                attempts.takeUp(nonce)
                void navigate({ to: '/' })
              }}
            >
              {text('day.openAsk')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
