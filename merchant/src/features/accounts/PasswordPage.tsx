import { merchant, once, problemText } from '@huigong/client'
import { normaliseCode } from '@huigong/contract/values/text'
import { CodeField } from '@huigong/member/accounts/CodeField'
import { PasswordField } from '@huigong/member/accounts/PasswordField'
import { Button } from '@huigong/member/parts/Button'
import { LinkButton } from '@huigong/member/parts/LinkButton'
import { Message } from '@huigong/member/parts/Message'
import { Page } from '@huigong/member/parts/Page'
import { Problem } from '@huigong/member/parts/Problem'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCounter, useSettleSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { PasswordRules } from './PasswordRules.tsx'
import { passwordRules } from './password-rules.ts'

/** A code to the own phone allows another password. */
export const PasswordPage = () => {
  const text = useText()
  const { i18n } = useTranslation()
  const { account } = useCounter()
  const settle = useSettleSession()
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [isChecked, setChecked] = useState(false)
  const codeInput = useRef<HTMLInputElement>(null)
  const passwordInput = useRef<HTMLInputElement>(null)
  const digits = normaliseCode(code)
  const isCode = /^\d{6}$/.test(digits)
  const { isLong, isMixed } = passwordRules(password)
  const isStrong = isLong && isMixed
  const save = useMutation({
    mutationFn: () => merchant.accounts.changePassword({ code: digits, newPassword: password }, once()),
    onSuccess: settle,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!isCode) return codeInput.current?.focus()
    if (!isStrong) return passwordInput.current?.focus()
    save.mutate()
  }
  return (
    <Page title={text('password.change')} up="/me">
      {account.isCodeOnly ? <Message kind="hint">{text('password.codeOnly')}</Message> : null}
      {save.isSuccess ? <Message kind="good">{text('password.saved')}</Message> : null}
      {account.isCodeOnly || save.isSuccess ? (
        <LinkButton to="/me">{text('password.back')}</LinkButton>
      ) : (
        <form className="stack" onSubmit={submit} noValidate>
          <p>{text('password.codeTo', { phone: account.phoneMasked })}</p>
          <CodeField
            ref={codeInput}
            value={code}
            problem={isChecked && !isCode ? problemText(i18n, 'account.code_wrong') : undefined}
            onChange={setCode}
            send={() => merchant.accounts.requestPasswordCode({})}
          />
          <PasswordField
            ref={passwordInput}
            label={text('password.label')}
            autoComplete="new-password"
            value={password}
            problem={isChecked && !isStrong ? text('password.weak') : undefined}
            onChange={setPassword}
          />
          <PasswordRules password={password} />
          <Problem error={save.error} />
          <Button isSubmit isBusy={save.isPending}>
            {text('password.save')}
          </Button>
        </form>
      )}
    </Page>
  )
}
