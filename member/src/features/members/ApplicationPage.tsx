import { ApiError } from '@huigong/client'
import { useParams } from '@tanstack/react-router'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { ApplicationState } from './ApplicationState.tsx'
import { useMyApplication } from './my-applications.ts'

export const ApplicationPage = () => {
  const text = useText()
  const { id } = useParams({ from: '/signed-in/verified/membership/applications/$id' })
  const { data, error, isPending, refetch } = useMyApplication(id)
  const isMissing = error instanceof ApiError && error.status === 404
  return (
    <Page title={text(data ? `applications.kinds.${data.kind}` : 'applications.title')} up="/applications">
      {isPending ? <Loading /> : null}
      {data ? <ApplicationState application={data} /> : null}
      {isMissing ? (
        <>
          <p>{text('applications.missing')}</p>
          <LinkButton to="/applications">{text('applications.title')}</LinkButton>
        </>
      ) : null}
      {error && !isMissing ? <FailureMessage error={error} onRetry={() => refetch()} /> : null}
    </Page>
  )
}
