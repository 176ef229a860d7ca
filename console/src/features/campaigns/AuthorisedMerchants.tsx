import { admin, once } from '@huigong/client'
import type { CampaignDetail } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../parts/GuardedButton.tsx'
import { MerchantPicker } from '../../parts/MerchantPicker.tsx'
import { formatInstant } from '../../platform/dates.ts'
import { campaignOptions } from './campaign-queries.ts'

/** Further merchants, also those of superiors; each can be taken away again. */
export const AuthorisedMerchants = ({ campaign }: { campaign: CampaignDetail }) => {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const [merchantId, setMerchantId] = useState<string>()
  const [isMissing, setIsMissing] = useState(false)
  const keep = (changed: CampaignDetail) => {
    client.setQueryData(campaignOptions(campaign.id).queryKey, changed)
    void client.invalidateQueries({ queryKey: ['campaigns', 'list'] })
  }
  const adding = useMutation({
    mutationFn: (merchant: string) =>
      admin.campaigns.authoriseMerchant({ id: campaign.id, merchantId: merchant }, once()),
    onSuccess: (changed) => {
      keep(changed)
      setMerchantId(undefined)
      void message.success(t('campaigns.authorise.added'))
    },
  })
  const removing = useMutation({
    mutationFn: (merchant: string) =>
      admin.campaigns.withdrawMerchant({ id: campaign.id, merchantId: merchant }, once()),
    onSuccess: keep,
  })
  const ask = (merchant: { merchantId: string; name: string }) =>
    void modal.confirm({
      title: t('campaigns.authorise.removeTitle', { name: merchant.name }),
      content: t('campaigns.authorise.removeText'),
      okText: t('campaigns.authorise.remove'),
      okButtonProps: { danger: true },
      cancelText: t('parts.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => removing.mutateAsync(merchant.merchantId).catch(() => undefined),
    })
  const without = [campaign.merchantId, ...campaign.authorised.map((each) => each.merchantId)]
  return (
    <section className="stack" aria-labelledby={`${id}-title`} style={{ gap: '0.5rem' }}>
      <h3 className="section-title" id={`${id}-title`}>
        {t('campaigns.authorise.merchants')}
      </h3>
      <p className="soft">{t('campaigns.authorise.merchantsLead', { name: campaign.merchantName })}</p>
      <ul className="authorised-list">
        <li>
          <span>{campaign.merchantName}</span>
          <span className="soft">{t('campaigns.authorise.own')}</span>
        </li>
        {campaign.authorised.map((merchant) => (
          <li key={merchant.merchantId}>
            <span>
              {merchant.name}
              <span className="soft numbers"> {formatInstant(merchant.authorisedAt)}</span>
            </span>
            <GuardedButton
              size="small"
              may="campaigns.manage"
              aria-label={`${t('campaigns.authorise.remove')} · ${merchant.name}`}
              onClick={() => ask(merchant)}
            >
              {t('campaigns.authorise.remove')}
            </GuardedButton>
          </li>
        ))}
      </ul>
      <label htmlFor={id} className="visually-hidden">
        {t('campaigns.authorise.chooseMerchant')}
      </label>
      <div className="authorise-add">
        <MerchantPicker
          id={id}
          value={merchantId}
          {...(isMissing ? { status: 'error', describedBy: `${id}-missing` } : {})}
          onChange={(next) => {
            setMerchantId(next)
            setIsMissing(false)
          }}
          without={without}
          placeholder={t('campaigns.authorise.chooseMerchant')}
        />
        <GuardedButton
          may="campaigns.manage"
          loading={adding.isPending}
          onClick={() => {
            if (merchantId) adding.mutate(merchantId)
            else setIsMissing(true)
          }}
        >
          {t('campaigns.authorise.add')}
        </GuardedButton>
      </div>
      {isMissing ? (
        <p role="alert" id={`${id}-missing`} className="authorise-missing">
          {t('campaigns.authorise.missing')}
        </p>
      ) : null}
    </section>
  )
}
