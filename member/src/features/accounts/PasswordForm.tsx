import { fieldProblems, member, problemText } from '@huigong/client'
import { normaliseCode } from '@huigong/contract/values/text'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { createDraft } from '../../platform/draft.ts'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { CodeField } from './CodeField.tsx'
import { PasswordField } from './PasswordField.tsx'
import { useSettleSession } from './settle-session.ts'

const changeDraft = createDraft({ code: '', loginName: '', newPassword: '' })

/** A code to the account's own phone allows a new password. */
export const PasswordForm = ({ onSaved }: { onSaved: () => void }) => {
  const text = useText()
  const { i18n } = useTranslation()
  const account = useAccount()
  const settle = useSettleSession()
  const { code, loginName, newPassword } = changeDraft.useDraft()
  const [isChecked, setChecked] = useState(false)
  const codeInput = useRef<HTMLInputElement>(null)
  const passwordInput = useRef<HTMLInputElement>(null)
  const codeDigits = normaliseCode(code)
  const isCode = /^\d{6}$/.test(codeDigits)
  const isLong = newPassword.length >= 10

  const save = useMutation({
    mutationFn: () =>
      member.accounts.changePassword({
        code: codeDigits,
        loginName: loginName.trim() || undefined,
        newPassword,
      }),
    onSuccess: (session) => {
      changeDraft.clear()
      settle(session)
      onSaved()
    },
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!isCode) return codeInput.current?.focus()
    if (!isLong) return passwordInput.current?.focus()
    save.mutate()
  }

  const refused = fieldProblems(save.error)
  const problemOf = (problemCode: string | undefined) =>
    problemCode ? problemText(i18n, problemCode) : undefined
  return (
    <form className="stack stack-wide" onSubmit={submit} noValidate>
      <p>{text('security.codeTo', { phone: account.phoneMasked })}</p>
      <CodeField
        ref={codeInput}
        value={code}
        problem={problemOf(isChecked && !isCode ? 'account.code_wrong' : undefined)}
        onChange={(next) => changeDraft.change({ code: next })}
        send={() => member.accounts.requestPasswordCode({})}
      />
      <TextField
        label={text('security.newLoginName')}
        isOptional
        hint={text('security.newLoginNameHint')}
        autoComplete="username"
        autoCapitalize="none"
        maxLength={32}
        value={loginName}
        problem={problemOf(refused.loginName)}
        onChange={(next) => changeDraft.change({ loginName: next })}
      />
      <PasswordField
        ref={passwordInput}
        label={text('security.newPassword')}
        hint={text('security.newPasswordHint')}
        autoComplete="new-password"
        value={newPassword}
        problem={problemOf(isChecked && !isLong ? 'account.password_short' : refused.newPassword)}
        onChange={(next) => changeDraft.change({ newPassword: next })}
      />
      <Problem error={save.error} />
      <Button isSubmit isBusy={save.isPending}>
        {text('security.submit')}
      </Button>
    </form>
  )
}
