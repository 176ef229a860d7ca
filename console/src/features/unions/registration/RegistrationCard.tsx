import { admin, once } from '@huigong/client'
import type { RegistrationApplication } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { reviewTones, StatusTag } from '../../../parts/StatusTag.tsx'
import { formatInstant } from '../../../platform/dates.ts'
import { RegistrationFacts } from './RegistrationFacts.tsx'
import { shownFormOf } from './registration-values.ts'

export const RegistrationCard = ({ application }: { application: RegistrationApplication }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { status, form, abilities } = application
  const correct = () =>
    void navigate({ to: '/registrations/$registrationId', params: { registrationId: application.id } })
  return (
    <li className="panel stack">
      <div className="registration-head">
        <h2>{form.unionName}</h2>
        <StatusTag tone={reviewTones[status]}>{t(`names.reviewStatuses.${status}`)}</StatusTag>
      </div>
      <p className="soft">
        {t('unions.submittedAt', { at: formatInstant(application.submittedAt) })}
        {application.decidedAt
          ? ` · ${t(status === 'withdrawn' ? 'unions.withdrawnAt' : 'unions.decidedAt', { at: formatInstant(application.decidedAt) })}`
          : ''}
        {status === 'pending' ? ` · ${t('unions.waitingFor', { superior: form.superiorName })}` : ''}
        {form.entrance === 'console' ? '' : ` · ${t(`names.registrationEntrances.${form.entrance}`)}`}
        {application.superiorPhone && status === 'pending'
          ? ` · ${t('unions.askPhone', { phone: application.superiorPhone })}`
          : ''}
      </p>
      {status === 'rejected' && application.reason ? (
        <p className="registration-reason">{t('unions.rejectedBecause', { reason: application.reason })}</p>
      ) : null}
      <details className="registration-more">
        <summary>{t('unions.whatWasSubmitted')}</summary>
        <RegistrationFacts form={shownFormOf(application)} />
      </details>
      {abilities.correct || abilities.withdraw || status === 'approved' ? (
        <div className="row">
          {abilities.correct ? <Button onClick={correct}>{t('unions.correct')}</Button> : null}
          {abilities.withdraw ? <WithdrawButton application={application} /> : null}
          {status === 'approved' ? (
            <Button onClick={() => void navigate({ to: '/choose-union' })}>{t('unions.goManage')}</Button>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

const WithdrawButton = ({ application }: { application: RegistrationApplication }) => {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const withdrawing = useMutation({
    mutationFn: () => admin.unions.withdrawRegistration({ id: application.id }, once()),
    onSuccess: () => message.success(t('unions.withdrawn')),
    onSettled: () => client.invalidateQueries({ queryKey: ['registrations'] }),
  })
  const ask = () =>
    modal.confirm({
      title: t('unions.withdrawTitle', { name: application.form.unionName }),
      content: t('unions.withdrawText'),
      okText: t('unions.withdraw'),
      cancelText: t('parts.cancel'),
      onOk: () => withdrawing.mutateAsync().catch(() => undefined),
    })
  return (
    <Button loading={withdrawing.isPending} onClick={() => void ask()}>
      {t('unions.withdraw')}
    </Button>
  )
}
