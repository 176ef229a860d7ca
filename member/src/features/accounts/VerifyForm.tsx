import { ApiError, fieldProblems, member, once, problemText } from '@huigong/client'
import type { VerificationOutcome } from '@huigong/contract'
import { readPersonName } from '@huigong/contract/values/name'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { ConsentBox } from '../../parts/ConsentBox.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { usePlatform } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { DocumentFields } from './DocumentFields.tsx'
import { Statement } from './Statement.tsx'
import { readDocument, verificationDraft } from './verification-draft.ts'

type VerifyFormProps = { onVerified: (outcome: VerificationOutcome) => void }

export const VerifyForm = ({ onVerified }: VerifyFormProps) => {
  const text = useText()
  const { i18n } = useTranslation()
  const queries = useQueryClient()
  const platform = usePlatform()
  const draft = verificationDraft.useDraft()
  const [isAgreed, setAgreed] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const nameInput = useRef<HTMLInputElement>(null)
  const numberInput = useRef<HTMLInputElement>(null)
  const consentInput = useRef<HTMLInputElement>(null)

  const name = readPersonName(draft.name)
  const document = readDocument(draft)

  const verify = useMutation({
    mutationFn: () =>
      member.accounts.verifyIdentity(
        {
          name: draft.name,
          document: { kind: draft.kind, number: draft.number },
          statementVersion: platform.data?.statementVersion ?? '',
        },
        once(),
      ),
    onSuccess: (outcome) => {
      onVerified(outcome)
      verificationDraft.clear()
      return queries.invalidateQueries()
    },
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'verification.already_verified')
        return queries.invalidateQueries()
    },
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!name.ok) return nameInput.current?.focus()
    if (!document.ok) return numberInput.current?.focus()
    if (!isAgreed) return consentInput.current?.focus()
    verify.mutate()
  }

  const refused = fieldProblems(verify.error)
  const nameCode = isChecked && !name.ok ? `person_name.${name.code}` : refused.name
  const numberCode = isChecked && !document.ok ? `identity_document.${document.code}` : undefined
  return (
    <form className="stack stack-wide" onSubmit={submit} noValidate>
      <TextField
        ref={nameInput}
        label={text('verification.name')}
        hint={text('verification.nameHint')}
        autoComplete="name"
        maxLength={100}
        value={draft.name}
        problem={nameCode ? problemText(i18n, nameCode) : undefined}
        onChange={(next) => verificationDraft.change({ name: next })}
      />
      <DocumentFields
        ref={numberInput}
        kind={draft.kind}
        number={draft.number}
        problem={numberCode ? problemText(i18n, numberCode) : undefined}
        onChange={verificationDraft.change}
      />
      <div>
        <Statement name="identity" linkText={text('statements.identity.title')} />
        <ConsentBox
          ref={consentInput}
          label={text('statements.identity.agree')}
          isAgreed={isAgreed}
          problem={isChecked && !isAgreed ? text('verification.consentMissing') : undefined}
          onChange={setAgreed}
        />
      </div>
      <Problem error={verify.error} />
      <Button isSubmit isBusy={verify.isPending}>
        {text('verification.submit')}
      </Button>
    </form>
  )
}
