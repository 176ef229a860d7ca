import { member, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { useText } from '../../platform/texts.ts'
import { refreshMembership } from './my-applications.ts'

/** Asks first, because the place in the union's list is lost. */
export const WithdrawButton = ({ id }: { id: string }) => {
  const text = useText()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => member.members.withdrawApplication({ id }, once()),
    onSettled: () => refreshMembership(queries),
  })
  return (
    <AskFirst
      action={text('applications.withdraw')}
      title={text('applications.withdrawAsk')}
      why={text('applications.withdrawWhy')}
      confirm={text('applications.withdraw')}
      keep={text('applications.withdrawKeep')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate()}
    />
  )
}
