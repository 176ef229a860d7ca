import { admin, errorText, once } from '@huigong/client'
import type { ActivityDetail, ActivityPreview } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { forgetActivities, keepActivity } from '../activity-queries.ts'

type SubmitBarProps = {
  activity: ActivityDetail
  preview: ActivityPreview
  /** The preview is still that of an earlier revision. */
  isCounting: boolean
  back: ReactNode
}

/** Submits exactly the revision that was checked. */
export const SubmitBar = ({ activity, preview, isCounting, back }: SubmitBarProps) => {
  const { t, i18n } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const isStopped = preview.findings.some(({ severity }) => severity === 'stop')
  const submitting = useMutation({
    mutationFn: () => admin.activities.submit({ id: activity.id, revision: activity.revision }, once()),
    meta: { showsOwnErrors: true },
    onSuccess: async (submitted) => {
      // Before it is kept: this page would say that what is submitted cannot be edited.
      await navigate({ to: '/activities/$id', params: { id: activity.id } })
      keepActivity(client, submitted)
      const isDecided = submitted.status === 'approved'
      void message.success(t(isDecided ? 'activityForm.check.ready' : 'activityForm.check.submitted'))
    },
    // Something changed since it was checked: what is checked next is what is there now, and the findings say what.
    onError: () => forgetActivities(client),
  })
  return (
    <>
      {submitting.isError ? <Alert type="error" showIcon title={errorText(i18n, submitting.error)} /> : null}
      <div className="panel activity-form-bar">
        <p className="soft activity-form-note">
          {t(preview.decidingUnionName ? 'activityForm.check.afterwards' : 'activityForm.check.atOnce')}
        </p>
        {back}
        <GuardedButton
          may="activities.manage"
          type="primary"
          refusal={isStopped ? 'activity.not_ready' : null}
          loading={submitting.isPending || isCounting}
          onClick={() => submitting.mutate()}
        >
          {t(preview.decidingUnionName ? 'activityForm.check.submit' : 'activityForm.check.finish')}
        </GuardedButton>
      </div>
    </>
  )
}
