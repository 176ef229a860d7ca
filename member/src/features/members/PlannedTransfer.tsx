import { member, once } from '@huigong/client'
import type { Membership } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { Message } from '../../parts/Message.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { refreshMembership } from './my-applications.ts'

/** A transfer that was decided and takes effect on a later day; until then it can be given up. */
export const PlannedTransfer = ({ planned }: { planned: NonNullable<Membership['plannedTransfer']> }) => {
  const text = useText()
  const { dayText } = useDateWords()
  const queries = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => member.members.cancelPlannedTransfer({}, once()),
    onSettled: () => refreshMembership(queries),
  })
  return (
    <>
      <Message kind="wait">
        {text('transfer.planned', { day: dayText(planned.effectiveOn), unionName: planned.unionName })}
      </Message>
      <AskFirst
        action={text('transfer.cancel')}
        title={text('transfer.cancelAsk')}
        why={text('transfer.cancelWhy')}
        confirm={text('transfer.cancel')}
        keep={text('transfer.cancelKeep')}
        isBusy={cancel.isPending}
        error={cancel.error}
        onConfirm={() => cancel.mutate()}
      />
    </>
  )
}
