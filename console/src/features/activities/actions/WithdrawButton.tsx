import { admin, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { forgetActivities, keepActivity } from '../activity-queries.ts'
import type { ActionProps } from './action-props.ts'

/** Takes the submission back while it waits, to change and submit it again. */
export const WithdrawButton = ({ activity, refusal, size }: ActionProps) => {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const client = useQueryClient()
  const { id, title } = activity
  const withdrawing = useMutation({
    mutationFn: () => admin.activities.withdraw({ id }, once()),
    onSuccess: (changed) => {
      keepActivity(client, changed)
      void message.success(t('activities.withdrawn'))
    },
    onError: () => forgetActivities(client),
  })
  const ask = () =>
    void modal.confirm({
      title: t('activities.withdrawTitle', { title }),
      content: t('activities.withdrawText'),
      okText: t('activities.actions.withdraw'),
      cancelText: t('parts.cancel'),
      onOk: () => withdrawing.mutateAsync().catch(() => undefined),
    })
  return (
    <GuardedButton
      {...(size ? { size } : {})}
      may="activities.manage"
      refusal={refusal}
      loading={withdrawing.isPending}
      aria-label={`${t('activities.actions.withdraw')} · ${title}`}
      onClick={ask}
    >
      {t('activities.actions.withdraw')}
    </GuardedButton>
  )
}
