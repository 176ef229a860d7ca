import { useSearch } from '@tanstack/react-router'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'

export const ClosedPage = () => {
  const text = useText()
  const { membership } = useSearch({ from: '/closed' })
  return (
    <Page title={text('closing.done')} up="/">
      <Message kind="good">{text('closing.doneWhy')}</Message>
      {membership ? <p>{text(membership === 'left' ? 'closing.doneLeft' : 'closing.doneKept')}</p> : null}
      <LinkButton to="/">{text('closing.home')}</LinkButton>
    </Page>
  )
}
