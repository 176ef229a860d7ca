import { member, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { useText } from '../../platform/texts.ts'
import { refreshMembership } from './my-applications.ts'

/** Asks first, because the place in the union's list is lost. */
export const WithdrawButton = ({ id }: { id: string }) => {
  const text = useText()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const withdraw = useMutation({
    mutationFn: () => member.members.withdrawJoinApplication({ id }, once()),
    onSettled: () => refreshMembership(queries),
  })
  return (
    <>
      <Button kind="plain" onClick={() => setAsking(true)}>
        {text('applications.withdraw')}
      </Button>
      {isAsking ? (
        <Sheet
          title={text('applications.withdrawAsk')}
          closeText={text('applications.withdrawKeep')}
          onClose={() => setAsking(false)}
        >
          <p>{text('applications.withdrawWhy')}</p>
          <Problem error={withdraw.error} />
          <Button kind="plain" isBusy={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {text('applications.withdraw')}
          </Button>
        </Sheet>
      ) : null}
    </>
  )
}
