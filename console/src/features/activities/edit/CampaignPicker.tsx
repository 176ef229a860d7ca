import type { CampaignRow } from '@huigong/contract'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettled } from '../../../parts/use-settled.ts'
import { formatInstant, useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { useOfferedCampaigns } from './campaign-book.ts'

type CampaignPickerProps = {
  id?: string
  value?: string
  onChange?: (id: string) => void
  chosenName: string | undefined
  /** Chosen in other rows. */
  without: readonly string[]
  onSee: (campaign: CampaignRow) => void
}

/** Enabled vouchers with what is left of each and until when they are good. */
export const CampaignPicker = ({ id, value, onChange, chosenName, without, onSee }: CampaignPickerProps) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed)
  const offered = useOfferedCampaigns(search)
  const campaigns = (offered.data?.items ?? []).filter(
    (campaign) => !without.includes(campaign.id) && !campaign.isOver,
  )
  const isListed = campaigns.some((campaign) => campaign.id === value)
  const kept = value && !isListed && !search ? [{ value, label: chosenName ?? '…', campaign: undefined }] : []
  return (
    <Select
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('activityForm.prizes.choose')}
      loading={offered.isFetching}
      options={[
        ...kept,
        ...campaigns.map((campaign) => ({ value: campaign.id, label: campaign.name, campaign })),
      ]}
      notFoundContent={
        <p className="soft" style={{ padding: '0.5rem' }}>
          {t(offered.isFetching ? 'parts.searching' : 'activityForm.prizes.noneOffered')}
        </p>
      }
      optionRender={({ data, label }) => <CampaignOption name={String(label)} campaign={data.campaign} />}
      onChange={(next: string) => {
        const campaign = campaigns.find((each) => each.id === next)
        if (campaign) onSee(campaign)
        setTyped('')
        onChange?.(next)
      }}
    />
  )
}

const CampaignOption = ({ name, campaign }: { name: string; campaign: CampaignRow | undefined }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  return (
    <div style={{ whiteSpace: 'normal' }}>
      <div>{name}</div>
      {campaign ? (
        <div className="soft numbers" style={{ fontSize: '0.8125rem' }}>
          {[
            fen(campaign.valueInFen),
            t('campaigns.left', { left: number(campaign.budgetUnits) }),
            t('campaigns.until', { at: formatInstant(campaign.validUntil) }),
          ].join(' · ')}
        </div>
      ) : null}
    </div>
  )
}
