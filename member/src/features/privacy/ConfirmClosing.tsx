import { member, once } from '@huigong/client'
import type { ClosingPreview } from '@huigong/contract'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../parts/Button.tsx'
import { Message } from '../../parts/Message.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { useText } from '../../platform/texts.ts'
import { useForgetSession } from '../accounts/settle-session.ts'
import type { Stay } from './ClosingPage.tsx'
import { PrivacyCode } from './PrivacyCode.tsx'

type ConfirmClosingProps = { preview: ClosingPreview; stay: Stay; onBack: () => void }

export const ConfirmClosing = ({ preview, stay, onBack }: ConfirmClosingProps) => {
  const text = useText()
  const navigate = useNavigate()
  const forget = useForgetSession()
  const { unionName } = preview
  const leavesUnion = stay === 'leave'
  const close = useMutation({
    mutationFn: (code: string) => member.privacy.closeAccount({ code, leavesUnion }, once()),
    onSuccess: async () => {
      const membership = leavesUnion ? 'left' : 'kept'
      await navigate({
        to: '/closed',
        search: { membership: unionName ? membership : undefined },
        replace: true,
      })
      forget()
    },
  })
  return (
    <>
      <Steps step={2} of={2} />
      <h2>{text('closing.last')}</h2>
      <Message kind="wait">{text('closing.lastWhy')}</Message>
      {unionName ? (
        <p>{text(leavesUnion ? 'closing.chosenLeave' : 'closing.chosenKeep', { unionName })}</p>
      ) : null}
      <PrivacyCode
        submit={text('closing.submit')}
        isBusy={close.isPending}
        error={close.error}
        onSubmit={(code) => close.mutate(code)}
      >
        <Button kind="plain" onClick={onBack}>
          {text('security.changing.backToNew')}
        </Button>
      </PrivacyCode>
    </>
  )
}
