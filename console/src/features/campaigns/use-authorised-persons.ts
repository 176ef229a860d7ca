import type { CampaignDetail, Clerk } from '@huigong/contract'
import { useQueries } from '@tanstack/react-query'
import { isRefused } from '../../platform/failures.ts'
import { clerkOptions, merchantOptions } from '../merchants/merchant-queries.ts'

export type ClerkOf = Clerk & { merchantId: string; merchantName: string }

/** Of the merchants that redeem it, those of the own union, and the persons there who redeem nothing else. */
export const useAuthorisedPersons = (campaign: CampaignDetail) => {
  const ids = [campaign.merchantId, ...campaign.authorised.map(({ merchantId }) => merchantId)]
  const found = useQueries({ queries: ids.map((id) => merchantOptions(id)) })
  const merchants = found.flatMap(({ data }) => (data?.isOwn ? [data] : []))
  const clerks = useQueries({ queries: merchants.map(({ id }) => clerkOptions(id)) })
  const persons = merchants.flatMap((merchant, place): ClerkOf[] =>
    (clerks[place]?.data?.items ?? [])
      .filter(({ campaignId }) => campaignId === campaign.id)
      .map((clerk) => ({ ...clerk, merchantId: merchant.id, merchantName: merchant.name })),
  )
  const queries = [...found, ...clerks]
  // A superior's merchant that is offline is not shown here: it is none of the own union's.
  const failed = queries.filter(({ error }) => error && !isRefused(error))
  return {
    merchants,
    persons,
    isPending: queries.some(({ isPending }) => isPending),
    error: failed[0]?.error,
    retry: () => {
      for (const query of failed) void query.refetch()
    },
  }
}
