import type { OwnApplication, ReviewSubject } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { applicationOptions, type UnionApplicationKind } from './own-applications.ts'

type SubjectOf<Kind> = Extract<ReviewSubject, { kind: Kind }>
export type Corrected<Kind> = { id: string; subject: SubjectOf<Kind> }

type CorrectionProps<Kind extends UnionApplicationKind> = {
  kind: Kind
  /** With the sent-back application that the address names, or without for a new one. */
  children: (corrected: Corrected<Kind> | undefined) => ReactNode
}

/** Opens the application named in the address for correction, with the reason why it came back on top. */
export const Correction = <Kind extends UnionApplicationKind>({ kind, children }: CorrectionProps<Kind>) => {
  const { t } = useTranslation()
  // Of this page, not of the one that is being opened: a form must not start anew as its page is left.
  const { applicationId: id } = useSearch({ strict: false }) as { applicationId?: string }
  const found = useQuery({
    ...applicationOptions(id ?? ''),
    enabled: id !== undefined,
    // Typed text must not be overtaken by an answer that comes later.
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!id) return children(undefined)
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <LoadingState />
  const { subject, abilities } = found.data
  if (subject.kind !== kind || !abilities.correct) {
    return (
      <div className="panel">
        <EmptyState
          title={t('ownUnion.application.notCorrectable')}
          hint={t('ownUnion.application.notCorrectableHint')}
        />
      </div>
    )
  }
  return (
    <div className="stack">
      <WhyBack application={found.data} />
      {children({ id, subject: subject as SubjectOf<Kind> })}
    </div>
  )
}

const WhyBack = ({ application }: { application: OwnApplication }) => {
  const { t } = useTranslation()
  return (
    <p className="correction-reason">
      {application.status === 'rejected' && application.reason
        ? t('ownUnion.application.wasRejected', { reason: application.reason })
        : t('ownUnion.application.wasWithdrawn')}
    </p>
  )
}
