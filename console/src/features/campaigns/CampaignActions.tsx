import { admin, once } from '@huigong/client'
import type { CampaignRow } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import type { RowHandlers } from './campaign-columns.tsx'
import { campaignOptions, forgetCampaigns } from './campaign-queries.ts'

type CampaignActionsProps = RowHandlers & { row: CampaignRow }

/** 编辑, 开启 or 停用, 授权. */
export const CampaignActions = ({ row, onEdit, onAuthorise }: CampaignActionsProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const next = row.status === 'enabled' ? 'disabled' : 'enabled'
  const opening = useMutation({
    // What was read some time ago would be refused as changed meanwhile.
    mutationFn: () => client.fetchQuery({ ...campaignOptions(row.id), staleTime: 0 }),
    onSuccess: onEdit,
  })
  const changing = useMutation({
    mutationFn: () => admin.campaigns.changeStatus({ id: row.id, status: next }, once()),
    onSuccess: (campaign) => {
      client.setQueryData(campaignOptions(row.id).queryKey, campaign)
      void message.success(t(`campaigns.now.${next}`, { name: row.name }))
    },
    onSettled: () => forgetCampaigns(client),
  })
  const labelOf = (action: string) => `${t(`campaigns.actions.${action}`)} · ${row.name}`
  return (
    <div className="row campaign-actions">
      <GuardedButton
        size="small"
        may="campaigns.manage"
        loading={opening.isPending}
        aria-label={labelOf('edit')}
        onClick={() => opening.mutate()}
      >
        {t('campaigns.actions.edit')}
      </GuardedButton>
      <GuardedButton
        size="small"
        may="campaigns.manage"
        refusal={row.isOver && next === 'enabled' ? 'campaign.over' : null}
        refusalValues={{ name: row.name }}
        loading={changing.isPending}
        aria-label={labelOf(next)}
        onClick={() => changing.mutate()}
      >
        {t(`campaigns.actions.${next}`)}
      </GuardedButton>
      <Button size="small" aria-label={labelOf('authorise')} onClick={() => onAuthorise(row)}>
        {t('campaigns.actions.authorise')}
      </Button>
    </div>
  )
}
