import { admin, once } from '@huigong/client'
import type { Clerk, MerchantDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { forgetMerchants } from '../merchant-queries.ts'

type RemoveClerkButtonProps = { clerk: Clerk; merchant: MerchantDetail }

export const RemoveClerkButton = ({ clerk, merchant }: RemoveClerkButtonProps) => {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const words = (key: string) =>
    t(`merchants.clerks.${key}`, { name: clerk.name, merchant: merchant.name, left: merchant.clerks - 1 })
  const removing = useMutation({
    mutationFn: () => admin.merchants.removeClerk({ merchantId: merchant.id, id: clerk.id }, once()),
    onSuccess: () => message.success(words('removed')),
    onSettled: () => forgetMerchants(client),
  })
  const ask = () =>
    modal.confirm({
      title: words('removeTitle'),
      content: words('removeText'),
      okText: words('remove'),
      okButtonProps: { danger: true },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => removing.mutateAsync().catch(() => undefined),
    })
  return (
    <GuardedButton
      size="small"
      may="merchants.manage"
      refusal={clerk.isContact ? 'clerk.is_contact' : null}
      loading={removing.isPending}
      aria-label={words('removeOf')}
      onClick={() => void ask()}
    >
      {words('remove')}
    </GuardedButton>
  )
}
