import { fieldProblems, member } from '@huigong/client'
import { normaliseCode } from '@huigong/contract/values/text'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { CodeField } from '../accounts/CodeField.tsx'
import { isCode } from '../accounts/is-code.ts'

type PrivacyCodeProps = {
  submit: string
  isBusy: boolean
  error: unknown
  onSubmit: (code: string) => void
  /** What else can be done instead. */
  children?: ReactNode
}

/** Nobody who only picked the phone up takes the data away or closes the account: a code proves who holds it. */
export const PrivacyCode = ({ submit, isBusy, error, onSubmit, children }: PrivacyCodeProps) => {
  const text = useText()
  const { phoneMasked } = useAccount()
  const [code, setCode] = useState('')
  const found: Record<string, string> = isCode(code) ? {} : { code: 'account.code_wrong' }
  const { problemOf, goOn } = useProblems(found, fieldProblems(error))
  const go = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => onSubmit(normaliseCode(code)))
  }
  return (
    <form className="stack" onSubmit={go} noValidate>
      <p>{text('security.codeTo', { phone: phoneMasked })}</p>
      <CodeField
        value={code}
        isMissing={problemOf('code') !== undefined}
        onChange={setCode}
        send={() => member.privacy.requestCode({})}
      />
      <Problem error={error} />
      <Button isSubmit isBusy={isBusy}>
        {submit}
      </Button>
      {children}
    </form>
  )
}
