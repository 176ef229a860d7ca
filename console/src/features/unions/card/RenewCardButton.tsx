import { admin, once } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../parts/GuardedButton.tsx'

/** A new code for the own union; whoever scans a printed one is told so from then on. */
export const RenewCardButton = ({ unionId }: { unionId: string }) => {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const client = useQueryClient()
  const renewing = useMutation({
    mutationFn: () => admin.unions.renewCard({}, once()),
    onSuccess: (card) => {
      client.setQueryData(['union-card', unionId], card)
      void message.success(t('unions.card.renewed'))
    },
  })
  const ask = () =>
    modal.confirm({
      title: t('unions.card.renewTitle'),
      content: t('unions.card.renewText'),
      okText: t('unions.card.renew'),
      okButtonProps: { danger: true },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => renewing.mutateAsync().catch(() => undefined),
    })
  return (
    <div className="union-card-renewal">
      <p className="soft">{t('unions.card.renewHint')}</p>
      <GuardedButton may="unions.manage" loading={renewing.isPending} onClick={() => void ask()}>
        {t('unions.card.renew')}
      </GuardedButton>
    </div>
  )
}
