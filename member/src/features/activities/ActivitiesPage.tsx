import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { ActivitiesFailure } from './ActivitiesFailure.tsx'
import { ActivityList } from './ActivityList.tsx'

export const ActivitiesPage = () => {
  const text = useText()
  const session = useSession()
  return (
    <Page title={text('activities.title')}>
      {session.isPending ? <Loading /> : null}
      {session.data ? <ActivityList /> : null}
      {session.data === null ? (
        <div className="stack">
          <p>{text('activities.guest')}</p>
          <LinkButton to="/sign-in" search={{ back: '/activities' }}>
            {text('home.guest.go')}
          </LinkButton>
        </div>
      ) : null}
      {session.error && !session.data ? (
        <ActivitiesFailure error={session.error} onRetry={() => session.refetch()} />
      ) : null}
    </Page>
  )
}
