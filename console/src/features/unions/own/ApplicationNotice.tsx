import type { OwnApplication } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reviewTones, StatusTag } from '../../../parts/StatusTag.tsx'
import { formatInstant } from '../../../platform/dates.ts'
import { ApplicationActions } from './ApplicationActions.tsx'
import './own-union.css'

/** An application that waits or came back, with what can be done about it. */
export const ApplicationNotice = ({ application }: { application: OwnApplication }) => {
  const { t } = useTranslation()
  const { status, reason } = application
  const kind = t(`names.applicationKinds.${application.kind}`)
  const text = status === 'pending' ? 'pending' : 'rejected'
  return (
    <li className={`panel application-notice application-notice-${status}`}>
      <div className="application-notice-words">
        <p className="row">
          <StatusTag tone={reviewTones[status]}>{t(`names.reviewStatuses.${status}`)}</StatusTag>
          <span>{t(`ownUnion.application.${text}`, { kind, union: application.decidingUnionName })}</span>
        </p>
        {reason ? <p>{t('parts.reason', { reason })}</p> : null}
        <p className="soft numbers">
          {application.title} · {t('unions.submittedAt', { at: formatInstant(application.submittedAt) })}
        </p>
      </div>
      <div className="row">
        <Link to="/own-applications/$applicationId" params={{ applicationId: application.id }}>
          {t('ownUnion.application.open')}
        </Link>
        <ApplicationActions application={application} />
      </div>
    </li>
  )
}
