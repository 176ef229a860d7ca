import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { DisplaySettings } from './DisplaySettings.tsx'
import { MyAccount } from './MyAccount.tsx'

export const MePage = () => {
  const text = useText()
  const session = useSession()
  return (
    <Page title={text('me.title')}>
      {session.isPending ? <Loading /> : null}
      {session.data ? <MyAccount {...session.data} /> : null}
      {session.data === null || session.error ? (
        <div className="stack">
          <p>{text('me.guest')}</p>
          <LinkButton to="/sign-in" search={{ back: '/me' }}>
            {text('home.guest.go')}
          </LinkButton>
        </div>
      ) : null}
      <DisplaySettings />
    </Page>
  )
}
