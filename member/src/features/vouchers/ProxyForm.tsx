import { fieldProblems, member, once } from '@huigong/client'
import type { OwnVoucherDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useProblems } from '../../platform/problems.ts'
import { useText } from '../../platform/texts.ts'
import { take, voucherKey } from './voucher-queries.ts'

/** Name and phone, shown once more before they count. */
export const ProxyForm = ({ voucher }: { voucher: OwnVoucherDetail }) => {
  const text = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [attempt, setAttempt] = useState<ReturnType<typeof once>>()
  const { activityId, id } = voucher
  const send = useMutation({
    mutationFn: (of: ReturnType<typeof once>) =>
      member.vouchers.nameProxy({ activityId, id, name: name.trim(), phone: digitsOf(phone) }, of),
    onSuccess: (changed) => {
      queries.setQueryData(voucherKey(voucher), take(changed, Date.now()))
      void navigate({ to: '/vouchers/$activityId/$id', params: { activityId, id }, replace: true })
    },
  })
  const { problemOf, goOn } = useProblems(findProblems(name, phone), fieldProblems(send.error))
  const problem = (path: 'name' | 'phone', words: string) =>
    findProblems(name, phone)[path] && problemOf(path) ? words : problemOf(path)
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        goOn(() => {
          send.reset()
          setAttempt(once())
        })
      }}
    >
      <TextField
        label={text('vouchers.proxy.name')}
        value={name}
        onChange={setName}
        autoComplete="off"
        problem={problem('name', text('vouchers.proxy.nameMissing'))}
      />
      <TextField
        label={text('vouchers.proxy.phone')}
        value={phone}
        onChange={setPhone}
        inputMode="tel"
        autoComplete="off"
        problem={problem('phone', text('vouchers.proxy.phoneWrong'))}
      />
      {attempt ? null : <Problem error={send.error} />}
      <Button isSubmit>{text('vouchers.proxy.next')}</Button>
      {attempt ? (
        <Sheet
          title={text('vouchers.proxy.ask')}
          closeText={text('vouchers.proxy.keep')}
          closeKind="plain"
          onClose={() => setAttempt(undefined)}
        >
          <p>
            {text('vouchers.proxy.askWhy', {
              name: name.trim(),
              phone: spaced(digitsOf(phone)),
              item: voucher.name,
            })}
          </p>
          <Problem error={send.error} />
          <Button isBusy={send.isPending} onClick={() => send.mutate(attempt)}>
            {text('vouchers.proxy.confirm')}
          </Button>
        </Sheet>
      ) : null}
    </form>
  )
}

const digitsOf = (phone: string) => phone.replace(/[\s-]/g, '')

/** Easier to compare with what somebody said. */
const spaced = (phone: string) => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')

const findProblems = (name: string, phone: string): Record<string, string> => ({
  ...(name.trim().length >= 2 ? {} : { name: 'text.required' }),
  ...(/^1\d{10}$/.test(digitsOf(phone)) ? {} : { phone: 'phone.wrong' }),
})
