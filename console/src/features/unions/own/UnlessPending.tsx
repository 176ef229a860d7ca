import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { ApplicationNotice } from './ApplicationNotice.tsx'
import { type UnionApplicationKind, useLatestApplications } from './own-applications.ts'

/** A form only while no application of its kind waits: a second one would be refused. */
export const UnlessPending = ({ kind, children }: { kind: UnionApplicationKind; children: ReactNode }) => {
  const { t } = useTranslation()
  const applications = useLatestApplications([kind])
  if (applications.error) {
    return <ErrorState error={applications.error} onRetry={() => void applications.refetch()} />
  }
  if (applications.isLoading) return <LoadingState />
  const pending = applications.pendingOf(kind)
  if (!pending) return children
  return (
    <section className="stack">
      <h2 className="section-title">
        {t('ownUnion.application.pendingTitle', { kind: t(`names.applicationKinds.${kind}`) })}
      </h2>
      <p>{t('ownUnion.application.pendingHint')}</p>
      <ul className="application-notices">
        <ApplicationNotice application={pending} />
      </ul>
    </section>
  )
}
