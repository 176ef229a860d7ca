import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'

export const AlreadyVerified = () => {
  const text = useText()
  return (
    <Page title={text('verification.done.title')} up="/services">
      <Message kind="good">{text('verification.done.why')}</Message>
      <p>{text('verification.toComputer')}</p>
      <LinkButton to="/">{text('verification.home')}</LinkButton>
    </Page>
  )
}
