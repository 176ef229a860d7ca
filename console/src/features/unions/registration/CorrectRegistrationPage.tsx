import { admin, once } from '@huigong/client'
import type { RegistrationApplication } from '@huigong/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { findRegistration } from './find-registration.ts'
import { RegistrationForm } from './RegistrationForm.tsx'
import { valuesOf } from './registration-values.ts'

export const CorrectRegistrationPage = () => {
  const { t } = useTranslation()
  const { registrationId } = useParams({ strict: false }) as { registrationId: string }
  const found = useQuery({
    queryKey: ['registrations', 'one', registrationId],
    queryFn: () => findRegistration(registrationId),
    // Typed text must not be overtaken by an answer that comes later.
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <>
      <PageHeader
        title={t('unions.correctTitle')}
        description={t('unions.correctLead')}
        back={<Link to="/registrations">{t('unions.backToRegistrations')}</Link>}
      />
      {found.isPending ? <LoadingState /> : null}
      {found.isError ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data === null || found.data?.abilities.correct === false ? (
        <div className="panel">
          <EmptyState title={t('unions.notCorrectable')} hint={t('unions.notCorrectableHint')} />
        </div>
      ) : null}
      {found.data?.abilities.correct ? <Correction application={found.data} /> : null}
    </>
  )
}

const Correction = ({ application }: { application: RegistrationApplication }) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const client = useQueryClient()
  return (
    <>
      {application.reason ? (
        <p className="registration-reason" style={{ marginBottom: '1rem', maxWidth: '60rem' }}>
          {t('unions.rejectedBecause', { reason: application.reason })}
        </p>
      ) : null}
      <RegistrationForm
        initialValues={valuesOf(application)}
        submit={(form, key) => admin.unions.correctRegistration({ ...form, id: application.id }, once(key))}
        onDone={() => {
          void message.success(t('unions.resubmitted'))
          void client.invalidateQueries({ queryKey: ['registrations'], refetchType: 'none' })
          void navigate({ to: '/registrations' })
        }}
      />
    </>
  )
}
