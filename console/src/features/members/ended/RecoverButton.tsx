import { admin, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'
import { forgetMembers } from '../forget-members.ts'

type RecoverButtonProps = { id: string; name: string; refusal: string | null }

/** Puts an end back as if it had not been; the ledger keeps both entries. */
export const RecoverButton = ({ id, name, refusal }: RecoverButtonProps) => {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const recovering = useMutation({
    mutationFn: () => admin.members.recover({ id }, once()),
    onSuccess: () => message.success(t('members.ended.recovered', { name })),
    onSettled: () => forgetMembers(client),
  })
  const ask = () =>
    void modal.confirm({
      title: t('members.ended.recoverTitle', { name }),
      content: t('members.ended.recoverText'),
      okText: t('members.ended.recover'),
      cancelText: t('parts.cancel'),
      onOk: () => recovering.mutateAsync().catch(() => undefined),
    })
  return (
    <GuardedButton
      may="members.manage"
      refusal={refusal}
      size="small"
      loading={recovering.isPending}
      onClick={ask}
    >
      {t('members.ended.recover')}
    </GuardedButton>
  )
}
