import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FailureMessage } from '../../parts/Failure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { useText } from '../../platform/texts.ts'
import { ApplicationState } from './ApplicationState.tsx'
import { useMyApplications } from './my-applications.ts'

export const ApplicationPage = () => {
  const text = useText()
  const { id } = useParams({ from: '/signed-in/verified/applications/$id' })
  const { applications, ...list } = useMyApplications()
  const application = applications.find((each) => each.id === id)
  const { hasNextPage, isFetching, fetchNextPage } = list
  // There is no call for one application: an old one is on a later page of the list.
  useEffect(() => {
    if (!application && hasNextPage && !isFetching) void fetchNextPage()
  }, [application, hasNextPage, isFetching, fetchNextPage])
  const isLooking = list.isPending || (!application && (hasNextPage || isFetching))
  return (
    <Page title={text('applications.one')} up="/applications">
      {isLooking ? <Loading /> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={() => list.refetch()} /> : null}
      {application ? <ApplicationState application={application} /> : null}
      {!application && !isLooking && !list.error ? (
        <>
          <p>{text('applications.missing')}</p>
          <LinkButton to="/applications">{text('applications.title')}</LinkButton>
        </>
      ) : null}
    </Page>
  )
}
