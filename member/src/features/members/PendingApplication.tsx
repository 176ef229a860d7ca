import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'

/** Only one application can wait at a time. */
export const PendingApplication = ({ id }: { id: string }) => {
  const text = useText()
  return (
    <>
      <Message kind="wait">{text('joining.alreadyPending')}</Message>
      <LinkButton to="/applications/$id" params={{ id }}>
        {text('joining.seePending')}
      </LinkButton>
    </>
  )
}
