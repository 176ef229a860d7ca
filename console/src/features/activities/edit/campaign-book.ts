import { admin } from '@huigong/client'
import type { CampaignRow, Prize } from '@huigong/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSession } from '../../../platform/session.ts'

/** What the form shows of a voucher; what is left is not known of one that is no longer offered. */
export type KnownCampaign = {
  name: string
  iconId: string | null
  valueInFen: number
  validUntil: string
  left: number | null
}
export type CampaignBook = ReadonlyMap<string, KnownCampaign>

export const knownOf = (campaign: CampaignRow): KnownCampaign => ({
  name: campaign.name,
  iconId: campaign.iconId,
  valueInFen: campaign.valueInFen,
  validUntil: campaign.validUntil,
  left: campaign.budgetUnits,
})

/** Vouchers that can be chosen: enabled, and found by what was typed. */
export const useOfferedCampaigns = (search: string) => {
  const { data: session } = useSession()
  return useQuery({
    queryKey: ['campaigns', 'offered', session?.union?.id, search],
    queryFn: () => admin.campaigns.list({ status: 'enabled', limit: 50, ...(search ? { search } : {}) }),
    placeholderData: keepPreviousData,
  })
}

/** Everything known of vouchers, the latest last: the activity's own prizes, those chosen, those offered. */
export const useCampaignBook = (known: readonly Prize[], seen: CampaignBook): CampaignBook => {
  const offered = useOfferedCampaigns('')
  return new Map([
    ...known.map((prize): [string, KnownCampaign] => [prize.campaignId, { ...prize, left: null }]),
    ...seen,
    ...(offered.data?.items ?? []).map((campaign): [string, KnownCampaign] => [
      campaign.id,
      knownOf(campaign),
    ]),
  ])
}
