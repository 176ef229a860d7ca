import { ApiError, type member, problemText } from '@huigong/client'
import { readPhone } from '@huigong/contract/values/phone'
import { normaliseCode } from '@huigong/contract/values/text'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { ConsentBox } from '../../parts/ConsentBox.tsx'
import { Message } from '../../parts/Message.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { createDraft } from '../../platform/draft.ts'
import { usePlatform } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { CodeField } from './CodeField.tsx'
import { Statement } from './Statement.tsx'

type SignInDraft = { phone: string; code: string; needsConsent: boolean }

const signInDraft = createDraft<SignInDraft>({ phone: '', code: '', needsConsent: false })

type CodeSignInProps = {
  sendCode: typeof member.accounts.requestSignInCode
  /** Signs in and takes the session over. */
  signIn: (input: Parameters<typeof member.accounts.signIn>[0]) => Promise<void>
  submitText: string
  hint: string
}

export const CodeSignIn = (props: CodeSignInProps) => {
  const text = useText()
  const { i18n } = useTranslation()
  const platform = usePlatform()
  const { phone, code, needsConsent } = signInDraft.useDraft()
  const [isAgreed, setAgreed] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const [isPhoneChecked, setPhoneChecked] = useState(false)
  const phoneInput = useRef<HTMLInputElement>(null)
  const [isConsentMissed, setConsentMissed] = useState(false)
  const consentInput = useRef<HTMLInputElement>(null)
  const codeInput = useRef<HTMLInputElement>(null)

  const reading = readPhone(phone)
  const codeDigits = normaliseCode(code)
  const isCode = /^\d{6}$/.test(codeDigits)

  const signIn = useMutation({
    mutationFn: () =>
      props.signIn({
        method: 'code',
        phone,
        code: codeDigits,
        statementVersion: isAgreed ? platform.data?.statementVersion : undefined,
      }),
    onSuccess: signInDraft.clear,
    onError: (error) => {
      if (isStatementRequired(error)) signInDraft.change({ needsConsent: true })
    },
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    setPhoneChecked(true)
    if (!reading.ok) return phoneInput.current?.focus()
    if (!isCode) return codeInput.current?.focus()
    if (needsConsent && !isAgreed) {
      setConsentMissed(true)
      return consentInput.current?.focus()
    }
    signIn.mutate()
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        ref={phoneInput}
        label={text('signIn.phone')}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        value={phone}
        problem={isPhoneChecked && !reading.ok ? problemText(i18n, `phone.${reading.code}`) : undefined}
        onChange={(next) => signInDraft.change({ phone: next, needsConsent: false })}
      />
      <CodeField
        ref={codeInput}
        value={code}
        problem={isChecked && !isCode ? problemText(i18n, 'account.code_wrong') : undefined}
        onChange={(next) => signInDraft.change({ code: next })}
        send={async () => {
          if (reading.ok) return props.sendCode({ phone })
          setPhoneChecked(true)
          phoneInput.current?.focus()
        }}
      />
      {needsConsent ? (
        <div>
          <Message kind="wait">{text('signIn.statement.first')}</Message>
          <Statement name="platform" linkText={text('signIn.statement.read')} />
          <ConsentBox
            ref={consentInput}
            label={text('statements.platform.agree')}
            isAgreed={isAgreed}
            problem={isConsentMissed && !isAgreed ? text('signIn.statement.missing') : undefined}
            onChange={setAgreed}
          />
        </div>
      ) : null}
      {isStatementRequired(signIn.error) ? null : <Problem error={signIn.error} />}
      <Button isSubmit isBusy={signIn.isPending}>
        {props.submitText}
      </Button>
      <div>
        <p className="field-hint">{props.hint}</p>
        {needsConsent ? null : <Statement name="platform" linkText={text('signIn.statement.readPlatform')} />}
      </div>
    </form>
  )
}

const isStatementRequired = (error: unknown) =>
  error instanceof ApiError && error.code === 'account.statement_required'
