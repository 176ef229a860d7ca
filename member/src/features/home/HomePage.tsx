import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Mark } from '../../parts/Mark.tsx'
import { Page } from '../../parts/Page.tsx'
import { keptNames } from '../../platform/kept.ts'
import { usePlatform, useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { useMyRecord } from '../members/my-record.ts'
import { MyHome } from './MyHome.tsx'
import './home.css'

/** Greets and offers the one thing that comes next for this person. */
export const HomePage = () => {
  const text = useText()
  const session = useSession()
  const platform = usePlatform()
  const account = session.data?.account
  const mine = useMyRecord(account?.isVerified ?? false)
  const name = mine.data?.person.name ?? account?.name
  const greeting = name ? text('home.hello', { name }) : text('home.helloNameless')
  const brand = (
    <p className="brand">
      <Mark sizeInRem={2} />
      <span>{platform.data?.federationName ?? text('shell.product')}</span>
    </p>
  )
  return (
    <Page
      title={account ? greeting : text('home.guest.title')}
      windowTitle={text('shell.tabs.home')}
      brand={brand}
    >
      {session.isPending ? <Loading /> : null}
      {account ? <MyHome account={account} /> : null}
      {session.data === null ? (
        <section className="next-step">
          <p>{text('home.guest.why')}</p>
          <LinkButton to="/sign-in">{text('home.guest.go')}</LinkButton>
        </section>
      ) : null}
      {session.error && !session.data ? (
        <>
          {keptNames().length > 0 ? <LinkButton to="/vouchers">{text('home.kept')}</LinkButton> : null}
          <FailureMessage error={session.error} onRetry={() => session.refetch()} />
        </>
      ) : null}
    </Page>
  )
}
