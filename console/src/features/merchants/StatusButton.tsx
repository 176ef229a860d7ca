import { admin, once } from '@huigong/client'
import type { MerchantRow } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { useNumber } from '../../platform/dates.ts'
import { forgetMerchants } from './merchant-queries.ts'

type StatusButtonProps = { merchant: MerchantRow; size?: 'small'; isPrimary?: boolean }

/** 上线 or 下线, after it was read what follows. */
export const StatusButton = ({ merchant, size, isPrimary = false }: StatusButtonProps) => {
  const { t } = useTranslation()
  const number = useNumber()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const next = merchant.status === 'online' ? 'offline' : 'online'
  const words = (key: string) =>
    t(`merchants.${next}.${key}`, {
      name: merchant.name,
      clerks: number(merchant.clerks),
      campaigns: number(merchant.campaigns),
    })
  const changing = useMutation({
    mutationFn: () => admin.merchants.changeStatus({ id: merchant.id, status: next }, once()),
    onSuccess: () => message.success(words('done')),
    onSettled: () => forgetMerchants(client),
  })
  const ask = () =>
    modal.confirm({
      title: words('title'),
      content: (
        <div className="stack merchant-follows">
          <p>{words('follows')}</p>
          <p>{words('counts')}</p>
        </div>
      ),
      okText: words('action'),
      okButtonProps: { danger: next === 'offline' },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => changing.mutateAsync().catch(() => undefined),
    })
  return (
    <GuardedButton
      {...(size ? { size } : {})}
      {...(isPrimary && next === 'online' ? { type: 'primary' } : {})}
      may="merchants.manage"
      loading={changing.isPending}
      aria-label={words('of')}
      onClick={() => void ask()}
    >
      {words('action')}
    </GuardedButton>
  )
}
