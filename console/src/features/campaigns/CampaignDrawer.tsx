import { admin, once } from '@huigong/client'
import type { CampaignDetail, CampaignForm } from '@huigong/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, App } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormDrawer } from '../../parts/FormDrawer.tsx'
import { CampaignFields } from './CampaignFields.tsx'
import { forgetCampaigns } from './campaign-queries.ts'
import { campaignValues, firstValues } from './campaign-values.ts'
import { GiftFields } from './GiftFields.tsx'

type CampaignDrawerProps = {
  /** The voucher to change, or a new one; nothing while the drawer is closed. */
  target: CampaignDetail | 'new' | undefined
  /** Chosen beforehand for a new one. */
  merchantId?: string
  onClose: () => void
}

export const CampaignDrawer = ({ target, merchantId, onClose }: CampaignDrawerProps) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const known = typeof target === 'object' ? target : undefined
  const submit = (values: CampaignForm) => {
    const form = campaignValues(values)
    return known
      ? admin.campaigns.edit({ ...form, id: known.id, revision: known.revision }, once())
      : admin.campaigns.create(form, once())
  }
  const done = () => {
    forgetCampaigns(client)
    void message.success(t(known ? 'campaigns.changed' : 'campaigns.added'))
  }
  return (
    <FormDrawer<CampaignForm>
      open={target !== undefined}
      title={known ? t('campaigns.editTitle', { name: known.name }) : t('campaigns.add')}
      submitLabel={t('campaigns.save')}
      onClose={onClose}
      submit={submit}
      onDone={done}
      initialValues={known ?? { ...firstValues, ...(merchantId ? { merchantId } : {}) }}
      fieldOfError={{ 'campaign.below_issued': 'totalUnits' }}
    >
      {known?.isUsed ? (
        <Alert type="info" showIcon title={t('campaigns.usedNotice')} style={{ marginBottom: '1rem' }} />
      ) : null}
      <CampaignFields known={known} />
      <GiftFields isFixed={known?.isUsed ?? false} />
    </FormDrawer>
  )
}
