import { Outlet, useLocation } from '@tanstack/react-router'
import { LinkButton } from '../parts/LinkButton.tsx'
import { Page } from '../parts/Page.tsx'
import { useAccount } from '../platform/session.ts'
import { useText } from '../platform/texts.ts'

/** Pages for whoever has proved the real name: others are told why and led there. */
export const Verified = () => {
  const text = useText()
  const account = useAccount()
  const { href } = useLocation()
  if (account.isVerified) return <Outlet />
  return (
    <Page title={text('shell.verifyFirst.title')} up="/services">
      <p>{text('shell.verifyFirst.why')}</p>
      <LinkButton to="/verify" search={{ back: href }}>
        {text('shell.verifyFirst.go')}
      </LinkButton>
    </Page>
  )
}
