import type { OwnApplication } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { ReviewTimeline } from '../../../parts/ReviewTimeline.tsx'
import { reviewTones, StatusTag } from '../../../parts/StatusTag.tsx'
import { formatInstant } from '../../../platform/dates.ts'
import { Subject } from '../../reviews/subjects/Subject.tsx'
import { ApplicationActions } from './ApplicationActions.tsx'
import { applicationOptions } from './own-applications.ts'
import './own-union.css'

/** One application of the own union: how it stands, what it says, what happened since. */
export const OwnApplicationPage = () => (
  <RequirePermission may="unions.manage" or="members.manage">
    <Opened />
  </RequirePermission>
)

const Opened = () => {
  const { t } = useTranslation()
  const { applicationId } = useParams({ strict: false }) as { applicationId: string }
  const found = useQuery(applicationOptions(applicationId))
  const kind = found.data ? t(`names.applicationKinds.${found.data.kind}`) : ''
  return (
    <>
      <PageHeader
        title={found.data ? t('ownUnion.application.title', { kind }) : t('ownUnion.applications')}
        description={found.data?.title}
        back={<Link to="/own-applications">{t('ownUnion.application.back')}</Link>}
        action={found.data ? <ApplicationActions application={found.data} isMain /> : null}
      />
      {found.isPending ? <LoadingState /> : null}
      {found.isError ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data ? <Detail application={found.data} /> : null}
    </>
  )
}

const Detail = ({ application }: { application: OwnApplication }) => {
  const { t } = useTranslation()
  const name = (key: string) => t(`ownUnion.application.${key}`)
  const { status } = application
  const facts: Fact[] = [
    {
      label: name('status'),
      value: <StatusTag tone={reviewTones[status]}>{t(`names.reviewStatuses.${status}`)}</StatusTag>,
    },
    { label: name('decidedBy'), value: application.decidingUnionName },
    { label: name('decidedByPhone'), value: application.decidingUnionPhone, isCode: true },
    { label: name('applicant'), value: application.applicantName ?? name('noName') },
    { label: name('submittedAt'), value: formatInstant(application.submittedAt), isCode: true },
    { label: name('round'), value: t('ownUnion.application.roundOf', { round: application.round }) },
    ...(application.reason ? [{ label: name('reason'), value: application.reason, isWide: true }] : []),
  ]
  return (
    <div className="application-detail">
      <section className="panel stack">
        <FactList facts={facts} />
        <h2 className="section-title">{name('content')}</h2>
        <Subject review={application} />
      </section>
      <section className="panel">
        <h2 className="section-title" style={{ marginBottom: '1rem' }}>
          {t('parts.history')}
        </h2>
        <ReviewTimeline events={application.events} />
      </section>
    </div>
  )
}
