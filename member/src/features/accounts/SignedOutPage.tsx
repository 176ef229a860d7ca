import { useSearch } from '@tanstack/react-router'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Message } from '../../parts/Message.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'

export const SignedOutPage = () => {
  const text = useText()
  const { ended } = useSearch({ from: '/signed-out' })
  return (
    <Page title={text('security.everywhere.done')} up="/">
      <Message kind="good">
        {ended ? text('security.everywhere.doneWhy', { count: ended }) : text('security.everywhere.doneAll')}
      </Message>
      <LinkButton to="/sign-in">{text('security.everywhere.again')}</LinkButton>
    </Page>
  )
}
