import { ApiError, member, once } from '@huigong/client'
import { normaliseCode } from '@huigong/contract/values/text'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Message } from '../../parts/Message.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useAccount } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { CodeField } from './CodeField.tsx'
import { isCode } from './is-code.ts'
import { PasswordField } from './PasswordField.tsx'
import { phoneDraft } from './phone-draft.ts'
import { useSettleSession } from './settle-session.ts'

/** By a code to the phone of now, or by the password where that phone is lost. */
export const PhoneProofForm = ({ onChanged }: { onChanged: () => void }) => {
  const text = useText()
  const { hasPassword, phoneMasked } = useAccount()
  const settle = useSettleSession()
  const { phone, newCode, by, oldCode } = phoneDraft.useDraft()
  const [password, setPassword] = useState('')
  const isByCode = by === 'code' || !hasPassword
  const change = useMutation({
    mutationFn: () =>
      member.accounts.changePhone(
        {
          phone,
          newCode: normaliseCode(newCode),
          proof: isByCode ? { by: 'code', code: normaliseCode(oldCode) } : { by: 'password', password },
        },
        once(),
      ),
    onSuccess: (session) => {
      phoneDraft.clear()
      settle(session)
      onChanged()
    },
  })
  const isMissing = isByCode ? !isCode(oldCode) : password === ''
  const { problemOf, goOn } = useProblems(
    isMissing ? { proof: isByCode ? 'account.code_wrong' : 'text.required' } : {},
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn(() => change.mutate())
  }
  return (
    <form className="stack stack-wide" onSubmit={submit} noValidate>
      <p>{text('security.changing.proofWhy')}</p>
      {hasPassword ? (
        <Choices
          label={text('security.changing.by')}
          options={[
            { value: 'code', name: text('security.changing.byCode') },
            { value: 'password', name: text('security.changing.byPassword') },
          ]}
          value={by}
          onChange={(next) => phoneDraft.change({ by: next })}
        />
      ) : null}
      {isByCode ? (
        <>
          <p>{text('security.codeTo', { phone: phoneMasked })}</p>
          <CodeField
            value={oldCode}
            isMissing={problemOf('proof') !== undefined}
            onChange={(next) => phoneDraft.change({ oldCode: next })}
            send={() => member.accounts.requestPhoneCodes({})}
          />
        </>
      ) : (
        <PasswordField
          label={text('security.changing.password')}
          autoComplete="current-password"
          value={password}
          problem={problemOf('proof')}
          onChange={setPassword}
        />
      )}
      <div className="stack">
        {isByCode && isCodeWrong(change.error) ? (
          <Message kind="problem">{text('security.changing.codesWrong')}</Message>
        ) : (
          <Problem error={change.error} />
        )}
        <Button isSubmit isBusy={change.isPending}>
          {text('security.changing.submit')}
        </Button>
        <Button kind="plain" onClick={() => phoneDraft.change({ step: 'new' })}>
          {text('security.changing.backToNew')}
        </Button>
      </div>
      {hasPassword ? null : <p className="soft small">{text('security.changing.oldLost')}</p>}
    </form>
  )
}

const isCodeWrong = (error: unknown) => error instanceof ApiError && error.code === 'account.code_wrong'
