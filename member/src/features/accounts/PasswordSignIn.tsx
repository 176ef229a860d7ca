import { ApiError, type member } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Message } from '../../parts/Message.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { createDraft } from '../../platform/draft.ts'
import { useText } from '../../platform/texts.ts'
import { PasswordField } from './PasswordField.tsx'

const passwordDraft = createDraft({ accountName: '', password: '' })

type PasswordSignInProps = {
  /** Signs in and takes the session over. */
  signIn: (input: Parameters<typeof member.accounts.signIn>[0]) => Promise<void>
  onCodeNeeded: () => void
}

export const PasswordSignIn = (props: PasswordSignInProps) => {
  const text = useText()
  const { accountName, password } = passwordDraft.useDraft()
  const [isChecked, setChecked] = useState(false)
  const nameInput = useRef<HTMLInputElement>(null)
  const passwordInput = useRef<HTMLInputElement>(null)

  const signIn = useMutation({
    mutationFn: () => props.signIn({ method: 'password', accountName, password }),
    onSuccess: passwordDraft.clear,
  })
  // The statement is agreed to where the phone is proved, which is by code.
  const needsCode = signIn.error instanceof ApiError && signIn.error.code === 'account.statement_required'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (accountName.trim().length < 2) return nameInput.current?.focus()
    if (password === '') return passwordInput.current?.focus()
    signIn.mutate()
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        ref={nameInput}
        label={text('signIn.accountName')}
        autoComplete="username"
        autoCapitalize="none"
        maxLength={40}
        value={accountName}
        problem={isChecked && accountName.trim().length < 2 ? text('signIn.accountNameEmpty') : undefined}
        onChange={(next) => passwordDraft.change({ accountName: next })}
      />
      <PasswordField
        ref={passwordInput}
        label={text('signIn.password')}
        autoComplete="current-password"
        value={password}
        problem={isChecked && password === '' ? text('signIn.passwordEmpty') : undefined}
        onChange={(next) => passwordDraft.change({ password: next })}
      />
      {needsCode ? (
        <>
          <Message kind="problem">{text('signIn.statement.firstByPassword')}</Message>
          <Button kind="plain" onClick={props.onCodeNeeded}>
            {text('signIn.byCode')}
          </Button>
        </>
      ) : (
        <Problem error={signIn.error} />
      )}
      <Button isSubmit isBusy={signIn.isPending}>
        {text('signIn.submitPassword')}
      </Button>
      <p className="field-hint">{text('signIn.noPassword')}</p>
    </form>
  )
}
