import { admin, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton, type GuardedButtonProps } from '../../../parts/GuardedButton.tsx'
import { forgetActivities, keepActivity } from '../activity-queries.ts'
import type { ActionProps } from './action-props.ts'

type OpenButtonProps = ActionProps & Pick<GuardedButtonProps, 'type'>

/** 开启 or 关闭: shows it to the members of its scope, or hides it; both can be taken back. */
export const OpenButton = ({ activity, refusal, size, type }: OpenButtonProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const { id, title, isOpen } = activity
  const changing = useMutation({
    mutationFn: () =>
      isOpen ? admin.activities.close({ id }, once()) : admin.activities.open({ id }, once()),
    onSuccess: (changed) => {
      keepActivity(client, changed)
      void message.success(t(isOpen ? 'activities.nowClosed' : 'activities.nowOpen', { title }))
    },
    onError: () => forgetActivities(client),
  })
  const action = isOpen ? 'close' : 'open'
  return (
    <GuardedButton
      {...(size ? { size } : {})}
      {...(type && !isOpen ? { type } : {})}
      may="activities.manage"
      refusal={refusal}
      loading={changing.isPending}
      aria-label={`${t(`activities.actions.${action}`)} · ${title}`}
      onClick={() => changing.mutate()}
    >
      {t(`activities.actions.${action}`)}
    </GuardedButton>
  )
}
