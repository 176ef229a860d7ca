import { problemText } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useSecondsLeft } from '../../platform/seconds-left.ts'
import { useText } from '../../platform/texts.ts'

type CodeFieldProps = {
  value: string
  problem?: string
  /** It is not six digits, and somebody tried to go on with it. */
  isMissing?: boolean
  onChange: (code: string) => void
  /** Sends a code; undefined when something else must be filled in first. */
  send: () => Promise<{ resendAfterSeconds: number } | undefined>
  ref?: Ref<HTMLInputElement>
}

/** Six digits from an SMS, and the button that sends them, asleep until it may send again. */
export const CodeField = ({ value, problem, isMissing, onChange, send, ref }: CodeFieldProps) => {
  const text = useText()
  const { i18n } = useTranslation()
  const [sendableAt, setSendableAt] = useState(0)
  const secondsLeft = useSecondsLeft(sendableAt)
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (answer) setSendableAt(Date.now() + answer.resendAfterSeconds * 1000)
    },
  })
  const sendText = sendableAt > 0 ? text('signIn.sendAgain') : text('signIn.send')
  return (
    <>
      <Field
        label={text('signIn.code')}
        hint={text('signIn.codeHint')}
        good={sending.data ? text('signIn.sent') : undefined}
        problem={isMissing ? problemText(i18n, 'account.code_wrong') : problem}
      >
        {(links) => (
          <div className="field-beside">
            <input
              {...links}
              ref={ref}
              type="text"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            <Button
              kind="plain"
              isNarrow
              isBusy={sending.isPending}
              isDisabled={secondsLeft > 0}
              onClick={() => sending.mutate()}
            >
              {secondsLeft > 0 ? text('signIn.sendAfter', { seconds: secondsLeft }) : sendText}
            </Button>
          </div>
        )}
      </Field>
      <Problem error={sending.error} />
    </>
  )
}
