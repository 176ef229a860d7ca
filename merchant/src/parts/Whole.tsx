import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Sign, type SignName } from './Sign.tsx'
import './whole.css'

type WholeProps = {
  tone: 'plain' | 'good' | 'bad' | 'wait'
  sign?: SignName
  title: string
  /** Escape or the phone's way back; without it the page stays until it has an answer. */
  onClose?: () => void
  children: ReactNode
  /** Stays at the bottom, within reach of a thumb. */
  actions?: ReactNode
}

/** Fills the screen, and nothing behind it can be reached. Its meaning is told by colour, picture and words. */
export const Whole = ({ tone, sign, title, onClose, children, actions }: WholeProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    heading.current?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`whole whole-${tone}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <div className="whole-body">
        {sign ? (
          <span className="whole-sign">
            <Sign name={sign} />
          </span>
        ) : null}
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      {actions ? <div className="whole-actions">{actions}</div> : null}
    </dialog>
  )
}
