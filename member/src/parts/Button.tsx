import { Button as MobileButton } from 'antd-mobile'
import type { ReactNode } from 'react'
import { useText } from '../platform/texts.ts'

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
  isBusy,
  isDisabled,
  isNarrow,
  onClick,
}: ButtonProps) => {
  const text = useText()
  return (
    <MobileButton
      className="button"
      block={!isNarrow}
      color={kind === 'primary' ? 'primary' : 'default'}
      type={isSubmit ? 'submit' : 'button'}
      loading={isBusy}
      loadingText={text('parts.busy')}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </MobileButton>
  )
}
