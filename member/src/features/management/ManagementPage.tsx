import { member } from '@huigong/client'
import { decidePermission, reviewKinds } from '@huigong/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../parts/Button.tsx'
import { FailureMessage } from '../../parts/Failure.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Loading } from '../../parts/Loading.tsx'
import { Page } from '../../parts/Page.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { managedKey, settleManagement, useManaged } from './management.ts'

/** Home of a union that is managed: what waits for a decision, and the union itself. */
export const ManagementPage = () => {
  const text = useText()
  const { instantText } = useDateWords()
  const { unionName, roles, until, may } = useManaged()
  return (
    <Page title={unionName} windowTitle={text('management.title')} up="/me">
      <p className="soft">{roles.map((role) => text(`names.roles.${role}`)).join(' · ')}</p>
      {may('reviews.view') ? <PendingReviews /> : null}
      <section>
        <h2>{text('management.ownUnion')}</h2>
        <div className="rows">
          <RowLink
            to="/management/union"
            icon={<Icon name="record" />}
            name={text('management.information')}
          />
          {may('unions.manage') ? (
            <RowLink
              to="/management/applications"
              icon={<Icon name="list" />}
              name={text('management.applications')}
              more={text('management.applicationsMore')}
            />
          ) : null}
          <RowLink to="/management/switch" icon={<Icon name="search" />} name={text('management.switch')} />
        </div>
      </section>
      <p className="soft small">{text('management.until', { time: instantText(until) })}</p>
      <CloseManagement />
    </Page>
  )
}

const PendingReviews = () => {
  const text = useText()
  const { unionId, may } = useManaged()
  const counts = useQuery({
    queryKey: managedKey(unionId, 'counts'),
    queryFn: () => member.management.countReviews({}),
  })
  if (counts.error) return <FailureMessage error={counts.error} onRetry={() => counts.refetch()} />
  if (!counts.data) return <Loading />
  const waiting = reviewKinds.filter((kind) => (counts.data[kind] ?? 0) > 0)
  const others = reviewKinds.filter((kind) => !waiting.includes(kind) && may(decidePermission[kind]))
  return (
    <section>
      <h2>{text('management.toDecide')}</h2>
      {waiting.length === 0 ? <p className="soft">{text('management.nothingToDecide')}</p> : null}
      <div className="rows">
        {[...waiting, ...others].map((kind) => (
          <RowLink
            key={kind}
            to="/management/reviews/$kind"
            params={{ kind }}
            name={text(`names.reviewKinds.${kind}`)}
            more={
              waiting.includes(kind) ? (
                <StatusMark status="pending">
                  {text('management.waiting', { count: counts.data[kind] })}
                </StatusMark>
              ) : (
                text('management.waitingNone')
              )
            }
          />
        ))}
      </div>
    </section>
  )
}

const CloseManagement = () => {
  const text = useText()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const close = useMutation({
    mutationFn: () => member.management.close({}),
    onSuccess: async () => {
      await navigate({ to: '/me' })
      settleManagement(queries, null)
    },
  })
  return (
    <div className="stack">
      <Problem error={close.error} />
      <Button kind="plain" isBusy={close.isPending} onClick={() => close.mutate()}>
        {text('management.close')}
      </Button>
    </div>
  )
}
