import { admin } from '@huigong/client'
import type { OwnApplication } from '@huigong/contract'
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { reviewTones, StatusTag } from '../../parts/StatusTag.tsx'
import { formatInstant } from '../../platform/dates.ts'
import { useCan, useSession } from '../../platform/session.ts'
import { ApplicationActions } from '../unions/own/ApplicationActions.tsx'

const kinds = ['administrator.grant', 'administrator.revocation'] as const
const shownDecided = 3

/** What the own union asked its superior for about roles: everything that waits, and what was decided lately. */
export const PendingApplications = () => {
  const { t } = useTranslation()
  const { data: session } = useSession()
  const can = useCan('unions.manage')
  const found = useQueries({
    queries: kinds.map((kind) => ({
      queryKey: ['own-applications', 'roles', session?.union?.id, kind],
      queryFn: () => admin.unionApplications.listApplications({ kind, limit: 20 }),
      enabled: can,
    })),
  })
  const error = found.find((each) => each.error)?.error
  const refetch = () => found.map((each) => each.refetch())
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  const all = found
    .flatMap(({ data }) => data?.items ?? [])
    .toSorted((a, b) => b.submittedAt.localeCompare(a.submittedAt))
  const pending = all.filter(({ status }) => status === 'pending')
  const decided = all.filter(({ status }) => status !== 'pending').slice(0, shownDecided)
  if (all.length === 0) return null
  return (
    <section className="panel" aria-labelledby="pending-roles">
      <h2 className="section-title" id="pending-roles">
        {t('administrators.applications')}
      </h2>
      <ul className="pending-applications">
        {[...pending, ...decided].map((application) => (
          <Application key={application.id} application={application} />
        ))}
      </ul>
    </section>
  )
}

const Application = ({ application }: { application: OwnApplication }) => {
  const { t } = useTranslation()
  const { id, status, kind, title, decidingUnionName, submittedAt, reason } = application
  return (
    <li>
      <div>
        <p className="row">
          <StatusTag tone={reviewTones[status]}>{t(`names.reviewStatuses.${status}`)}</StatusTag>
          <Link to="/own-applications/$applicationId" params={{ applicationId: id }}>
            {t(`names.applicationKinds.${kind}`)} · {title}
          </Link>
        </p>
        <p className="soft">
          {t('administrators.submittedTo', { name: decidingUnionName, at: formatInstant(submittedAt) })}
        </p>
        {reason ? <p>{t('parts.reason', { reason })}</p> : null}
      </div>
      <ApplicationActions application={application} />
    </li>
  )
}
