import { fieldProblems, member, problemText } from '@huigong/client'
import { normaliseCode } from '@huigong/contract/values/text'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { CodeField } from '../accounts/CodeField.tsx'
import { settleManagement } from './management.ts'

export const ConfirmByCode = ({ unionId }: { unionId: string }) => {
  const text = useText()
  const { i18n } = useTranslation()
  const queries = useQueryClient()
  const account = useAccount()
  const [code, setCode] = useState('')
  const [isChecked, setChecked] = useState(false)
  const codeInput = useRef<HTMLInputElement>(null)
  const digits = normaliseCode(code)
  const isCode = /^\d{6}$/.test(digits)
  const confirm = useMutation({
    mutationFn: () => member.management.open({ unionId, code: digits }),
    onSuccess: (management) => settleManagement(queries, management),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isCode) confirm.mutate()
    else codeInput.current?.focus()
  }
  const isWrong = (isChecked && !isCode) || fieldProblems(confirm.error).code !== undefined
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{text('management.codeWhy')}</p>
      <p className="soft">{text('security.codeTo', { phone: account.phoneMasked })}</p>
      <CodeField
        ref={codeInput}
        value={code}
        problem={isWrong ? problemText(i18n, 'account.code_wrong') : undefined}
        onChange={setCode}
        send={() => {
          setChecked(false)
          return member.management.requestCode({})
        }}
      />
      <Problem error={confirm.error} />
      <Button isSubmit isBusy={confirm.isPending}>
        {text('management.open')}
      </Button>
      <p className="soft small">{text('management.codeUntil')}</p>
    </form>
  )
}
