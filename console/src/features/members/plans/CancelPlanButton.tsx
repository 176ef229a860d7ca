import { admin, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { forgetMembers } from '../forget-members.ts'
import { usePlanText } from './plan-text.ts'

type CancelPlanButtonProps = {
  plan: {
    id: string
    name: string
    kind: string
    reason: string | null
    toUnionName: string | null
    effectiveOn: string
  }
  refusal?: string | null
}

export const CancelPlanButton = ({ plan, refusal = null }: CancelPlanButtonProps) => {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const { what } = usePlanText()
  const words = { name: plan.name, on: plan.effectiveOn, what: what(plan) }
  const cancelling = useMutation({
    mutationFn: () => admin.members.cancelPlan({ id: plan.id }, once()),
    onSuccess: () => message.success(t('members.plans.cancelled', words)),
    onSettled: () => forgetMembers(client),
  })
  const ask = () =>
    void modal.confirm({
      title: t('members.plans.cancelTitle', words),
      content: t('members.plans.cancelText', words),
      okText: t('members.plans.cancel'),
      cancelText: t('members.plans.keep'),
      onOk: () => cancelling.mutateAsync().catch(() => undefined),
    })
  return (
    <GuardedButton
      may="members.manage"
      refusal={refusal}
      size="small"
      loading={cancelling.isPending}
      onClick={ask}
    >
      {t('members.plans.cancel')}
    </GuardedButton>
  )
}
