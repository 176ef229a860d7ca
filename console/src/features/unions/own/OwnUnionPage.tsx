import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { UnionCardButton } from '../card/UnionCardButton.tsx'
import { UnionFacts } from '../UnionFacts.tsx'
import { ApplicationNotice } from './ApplicationNotice.tsx'
import { type UnionApplicationKind, useLatestApplications } from './own-applications.ts'
import { useOwnUnion } from './use-own-union.ts'
import './own-union.css'

/** The own union and its superior (seed 000, section 5), with everything that the union may ask for. */
export const OwnUnionPage = () => {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader
        title={t('shell.menu.ownUnion')}
        description={t('ownUnion.lead')}
        action={<OwnUnionActions />}
      />
      <RequirePermission may="unions.view">
        <OwnUnion />
      </RequirePermission>
    </>
  )
}

const OwnUnionActions = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const own = useOwnUnion()
  const { pendingOf } = useLatestApplications()
  const waiting = (kind: UnionApplicationKind) => (pendingOf(kind) ? 'union.application_pending' : null)
  const isRoot = own.data?.superior === null
  return (
    <>
      <GuardedButton
        type="primary"
        may="unions.manage"
        refusal={waiting('union.change')}
        onClick={() => void navigate({ to: '/own-union/change' })}
      >
        {t('ownUnion.edit')}
      </GuardedButton>
      {own.data ? <UnionCardButton union={own.data.union} /> : null}
      <GuardedButton
        may="unions.move"
        refusal={isRoot ? null : waiting('union.move')}
        onClick={() => void navigate({ to: '/unions/move' })}
      >
        {t('ownUnion.moveUnion')}
      </GuardedButton>
      <GuardedButton
        may="unions.manage"
        refusal={waiting('union.cancellation')}
        onClick={() => void navigate({ to: '/own-union/cancellation' })}
      >
        {t('ownUnion.cancel')}
      </GuardedButton>
      <GuardedButton may="unions.manage" onClick={() => void navigate({ to: '/own-applications' })}>
        {t('ownUnion.applications')}
      </GuardedButton>
    </>
  )
}

const OwnUnion = () => {
  const { t } = useTranslation()
  const own = useOwnUnion()
  const { latest } = useLatestApplications()
  if (own.isError) return <ErrorState error={own.error} onRetry={() => void own.refetch()} />
  if (!own.data) return <LoadingState />
  const { union, superior } = own.data
  const open = latest.filter(({ status }) => status === 'pending' || status === 'rejected')
  return (
    <div className="stack">
      {open.length > 0 ? (
        <ul className="application-notices" aria-label={t('ownUnion.applications')}>
          {open.map((application) => (
            <ApplicationNotice key={application.id} application={application} />
          ))}
        </ul>
      ) : null}
      <div className="union-records">
        <section className="panel stack">
          <h2 className="section-title">{t('unions.own')}</h2>
          <UnionFacts union={union} />
          <Link to="/employers">{t('ownUnion.seeEmployers')}</Link>
        </section>
        <section className="panel stack">
          <h2 className="section-title">{t('unions.superior')}</h2>
          {superior ? (
            <UnionFacts union={superior} isAbove onlyGiven />
          ) : (
            <p className="soft">{t('unions.noSuperior')}</p>
          )}
        </section>
      </div>
    </div>
  )
}
