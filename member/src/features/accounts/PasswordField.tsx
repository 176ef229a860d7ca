import { type Ref, useState } from 'react'
import { TextField } from '../../parts/TextField.tsx'
import { useText } from '../../platform/texts.ts'

type PasswordFieldProps = {
  label: string
  hint?: string
  problem?: string
  autoComplete: 'current-password' | 'new-password'
  value: string
  onChange: (password: string) => void
  ref?: Ref<HTMLInputElement>
}

/** Can be shown while it is typed: small keys make mistakes. */
export const PasswordField = (props: PasswordFieldProps) => {
  const text = useText()
  const [isShown, setShown] = useState(false)
  return (
    <div>
      <TextField {...props} type={isShown ? 'text' : 'password'} autoCapitalize="none" maxLength={200} />
      <label className="consent">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        <span>{text('signIn.showPassword')}</span>
      </label>
    </div>
  )
}
