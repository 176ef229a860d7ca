import { isVoucherNumber, spokenNumber } from '@huigong/contract/values/voucher-code'
import { Button } from '@huigong/member/parts/Button'
import { Field } from '@huigong/member/parts/Field'
import { type FormEvent, useRef, useState } from 'react'
import { useText } from '../../platform/texts.ts'
import { NumberPad } from './NumberPad.tsx'

const length = 12

/** For screens that are broken and codes that no camera reads: the twelve digits, read aloud. */
export const NumberEntry = ({ onNumber }: { onNumber: (number: string) => void }) => {
  const text = useText()
  const [digits, setDigits] = useState('')
  const [isChecked, setChecked] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const isWhole = digits.length === length
  const isRight = isVoucherNumber(digits)
  const change = (typed: string) => {
    setChecked(false)
    setDigits(typed.replace(/\D/g, '').slice(0, length))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isRight) return onNumber(digits)
    setChecked(true)
    input.current?.focus()
  }
  const missing = text('scan.number.missing', { count: length - digits.length })
  return (
    <form className="number-entry" onSubmit={submit} noValidate>
      <Field
        label={text('scan.number.label')}
        hint={digits === '' ? text('scan.number.hint') : missing}
        good={isRight ? text('scan.number.good') : undefined}
        problem={
          isWhole && !isRight ? text('scan.number.wrong') : isChecked && !isWhole ? missing : undefined
        }
      >
        {(links) => (
          <input
            {...links}
            ref={input}
            className="field-input number-input"
            type="text"
            inputMode="none"
            autoComplete="off"
            value={spokenNumber(digits)}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
      <NumberPad
        onDigit={(digit) => change(digits + digit)}
        onErase={() => change(digits.slice(0, -1))}
        onClear={() => change('')}
      />
      <Button isSubmit>{text('scan.number.check')}</Button>
    </form>
  )
}
