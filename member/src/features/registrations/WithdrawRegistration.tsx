import { member, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { useText } from '../../platform/texts.ts'
import { refreshRegistrations } from './my-registrations.ts'

/** 取消申请 (seed 001, 二.6). */
export const WithdrawRegistration = ({ id }: { id: string }) => {
  const text = useText()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => member.unions.withdrawRegistration({ id }, once()),
    onSettled: () => refreshRegistrations(queries),
  })
  return (
    <AskFirst
      action={text('applications.withdraw')}
      title={text('applications.withdrawAsk')}
      why={text('registration.withdrawWhy')}
      confirm={text('applications.withdraw')}
      keep={text('applications.withdrawKeep')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate()}
    />
  )
}
