import { admin } from '@huigong/client'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { forgetMerchants } from '../merchants/merchant-queries.ts'

export const campaignOptions = (id: string) =>
  queryOptions({ queryKey: ['campaigns', 'one', id], queryFn: () => admin.campaigns.get({ id }) })

/** After a change every list of vouchers is read anew, also where an activity chooses from them. */
export const forgetCampaigns = (client: QueryClient): void => {
  void client.invalidateQueries({ queryKey: ['campaigns'] })
  forgetMerchants(client)
}
