import { merchant } from '@huigong/client'
import { Button } from '@huigong/member/parts/Button'
import { Problem } from '@huigong/member/parts/Problem'
import { useMutation } from '@tanstack/react-query'
import { useForgetSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'

export const SignOut = () => {
  const text = useText()
  const forget = useForgetSession()
  const signOut = useMutation({ mutationFn: () => merchant.accounts.signOut({}), onSuccess: forget })
  return (
    <div className="stack">
      <Problem error={signOut.error} />
      <Button kind="plain" isBusy={signOut.isPending} onClick={() => signOut.mutate()}>
        {text('me.signOut')}
      </Button>
    </div>
  )
}
