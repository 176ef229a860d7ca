import { LinkButton } from '../parts/LinkButton.tsx'
import { Page } from '../parts/Page.tsx'
import { useText } from '../platform/texts.ts'

export const MissingPage = () => {
  const text = useText()
  return (
    <Page title={text('shell.missing.title')} up="/">
      <p>{text('shell.missing.why')}</p>
      <LinkButton to="/">{text('shell.missing.home')}</LinkButton>
    </Page>
  )
}
