import { admin, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { activityOptions, forgetActivities } from '../activity-queries.ts'
import type { ActionProps } from './action-props.ts'

/** Throws a draft away that was never submitted. */
export const RemoveButton = ({ activity, refusal }: ActionProps) => {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const removing = useMutation({
    mutationFn: () => admin.activities.remove({ id: activity.id }, once()),
    onSuccess: async () => {
      await navigate({ to: '/activities' })
      client.removeQueries({ queryKey: activityOptions(activity.id).queryKey })
      forgetActivities(client)
      void message.success(t('activities.removed'))
    },
  })
  const ask = () =>
    void modal.confirm({
      title: t('activities.removeTitle', { title: activity.title }),
      content: t('activities.removeText'),
      okText: t('activities.actions.remove'),
      okButtonProps: { danger: true },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => removing.mutateAsync().catch(() => undefined),
    })
  return (
    <GuardedButton may="activities.manage" refusal={refusal} loading={removing.isPending} onClick={ask}>
      {t('activities.actions.remove')}
    </GuardedButton>
  )
}
