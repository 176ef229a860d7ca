import type { ReactNode } from 'react'
import { useText } from '../platform/texts.ts'
import './button.css'

type ButtonProps = {
  children: ReactNode
  kind?: 'primary' | 'plain'
  isSubmit?: boolean
  isBusy?: boolean
  isDisabled?: boolean
  isNarrow?: boolean
  onClick?: () => void
}

/** A page has one primary button. */
export const Button = ({
  children,
  kind = 'primary',
  isSubmit,
  isBusy = false,
  isDisabled = false,
  isNarrow,
  onClick,
}: ButtonProps) => {
  const text = useText()
  return (
    <button
      className={`button button-${kind}${isNarrow ? ' button-narrow' : ''}`}
      type={isSubmit ? 'submit' : 'button'}
      aria-busy={isBusy}
      disabled={isDisabled || isBusy}
      onClick={onClick}
    >
      {isBusy ? (
        <>
          <span className="button-busy" />
          {text('parts.busy')}
        </>
      ) : (
        children
      )}
    </button>
  )
}
