import { member } from '@huigong/client'
import { readPhone } from '@huigong/contract/values/phone'
import { normaliseCode } from '@huigong/contract/values/text'
import type { FormEvent } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Facts } from '../../parts/Facts.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { CodeField } from './CodeField.tsx'
import { isCode } from './is-code.ts'
import { phoneDraft } from './phone-draft.ts'

export const NewPhoneForm = () => {
  const text = useText()
  const account = useAccount()
  const { phone, newCode } = phoneDraft.useDraft()
  const reading = readPhone(phone)
  const phoneProblem: Record<string, string> = reading.ok ? {} : { phone: `phone.${reading.code}` }
  const codeProblem: Record<string, string> = isCode(newCode) ? {} : { code: 'account.code_wrong' }
  const { problemOf, goOn } = useProblems({ ...phoneProblem, ...codeProblem })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => phoneDraft.change({ step: 'proof', newCode: normaliseCode(newCode) }))
  }
  return (
    <form className="stack stack-wide" onSubmit={submit} noValidate>
      <p>{text('security.changing.why')}</p>
      <Facts facts={[[text('security.changing.now'), account.phoneMasked]]} />
      <TextField
        label={text('security.changing.newPhone')}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        value={phone}
        problem={problemOf('phone')}
        onChange={(next) => phoneDraft.change({ phone: next })}
      />
      <CodeField
        value={newCode}
        isMissing={problemOf('code') !== undefined}
        onChange={(next) => phoneDraft.change({ newCode: next })}
        send={async () => {
          if (reading.ok) return member.accounts.requestPhoneCodes({ phone })
          goOn(() => undefined)
        }}
      />
      <Button isSubmit>{text('security.changing.next')}</Button>
    </form>
  )
}
