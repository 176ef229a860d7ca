import { ApiError, merchant, once } from '@huigong/client'
import { PasswordField } from '@huigong/member/accounts/PasswordField'
import { Button } from '@huigong/member/parts/Button'
import { Page } from '@huigong/member/parts/Page'
import { Problem } from '@huigong/member/parts/Problem'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useSettleSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { PasswordRules } from './PasswordRules.tsx'
import { passwordRules } from './password-rules.ts'
import { SignOut } from './SignOut.tsx'

/** Right after the first sign-in by code: nothing else opens before. There is no password that anybody gave. */
export const FirstPasswordPage = ({ phone }: { phone: string }) => {
  const text = useText()
  const settle = useSettleSession()
  const [password, setPassword] = useState('')
  const [isChecked, setChecked] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const { isLong, isMixed } = passwordRules(password)
  const save = useMutation({
    mutationFn: () => merchant.accounts.setPassword({ newPassword: password }, once()),
    onSuccess: settle,
    onError: async (error) => {
      // Somebody set it on another phone meanwhile: the session knows.
      if (error instanceof ApiError && error.code === 'account.password_set') {
        settle(await merchant.accounts.getSession({}))
      }
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isLong && isMixed) save.mutate()
    else input.current?.focus()
  }
  return (
    <Page title={text('password.first')}>
      <p>{text('password.firstWhy', { phone })}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <PasswordField
          ref={input}
          label={text('password.label')}
          autoComplete="new-password"
          value={password}
          problem={isChecked && !(isLong && isMixed) ? text('password.weak') : undefined}
          onChange={setPassword}
        />
        <PasswordRules password={password} />
        <Problem error={save.error} />
        <Button isSubmit isBusy={save.isPending}>
          {text('password.save')}
        </Button>
      </form>
      <SignOut />
    </Page>
  )
}
