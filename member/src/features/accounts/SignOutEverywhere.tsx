import { member } from '@huigong/client'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { AskFirst } from '../../parts/AskFirst.tsx'
import { useText } from '../../platform/texts.ts'
import { useForgetSession } from './settle-session.ts'

export const SignOutEverywhere = () => {
  const text = useText()
  const navigate = useNavigate()
  const forget = useForgetSession()
  const end = useMutation({
    mutationFn: () => member.accounts.signOutEverywhere({}),
    onSuccess: async ({ ended }) => {
      // Away first: the layout of the signed-in would lead to the sign-in page.
      await navigate({ to: '/signed-out', search: { ended }, replace: true })
      forget()
    },
  })
  return (
    <AskFirst
      action={text('security.everywhere.name')}
      title={text('security.everywhere.ask')}
      why={text('security.everywhere.why')}
      confirm={text('security.everywhere.confirm')}
      keep={text('security.everywhere.keep')}
      isBusy={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate()}
    />
  )
}
