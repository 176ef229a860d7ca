import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Mark } from '../../parts/Mark.tsx'
import { Page } from '../../parts/Page.tsx'
import { usePlatform, useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { MyHome } from './MyHome.tsx'
import './home.css'

export const HomePage = () => {
  const text = useText()
  const session = useSession()
  const platform = usePlatform()
  return (
    <Page title={text('shell.product')}>
      {platform.data ? (
        <div className="federation">
          <Mark sizeInRem={2.6} />
          <span>{platform.data.federationName}</span>
        </div>
      ) : null}
      {session.isPending ? <Loading /> : null}
      {session.data ? <MyHome account={session.data.account} /> : null}
      {session.data === null ? (
        <section className="next-step">
          <h2>{text('home.guest.title')}</h2>
          <p>{text('home.guest.why')}</p>
          <LinkButton to="/sign-in">{text('home.guest.go')}</LinkButton>
        </section>
      ) : null}
      {session.error && !session.data ? (
        <FailureMessage error={session.error} onRetry={() => session.refetch()} />
      ) : null}
    </Page>
  )
}
