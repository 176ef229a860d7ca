import type { CampaignForm } from '@huigong/contract'

export const firstValues: Partial<CampaignForm> = {
  kind: 'union_activity',
  category: 'festival',
  form: 'named_voucher',
}

/** What is sent: a festival goes with the category of festivals only, and nothing typed is null. */
export const campaignValues = (values: CampaignForm): CampaignForm => ({
  merchantId: values.merchantId,
  kind: values.kind,
  title: values.title,
  name: values.name,
  totalUnits: values.totalUnits,
  valueInFen: values.valueInFen,
  validFrom: values.validFrom,
  validUntil: values.validUntil,
  conditions: values.conditions?.trim() || null,
  description: values.description?.trim() || null,
  iconId: values.iconId ?? null,
  category: values.category,
  festival: values.category === 'festival' ? (values.festival ?? null) : null,
  form: values.form,
})
