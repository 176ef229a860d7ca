import { admin } from '@huigong/client'
import { type QueryClient, queryOptions } from '@tanstack/react-query'

export const campaignOptions = (id: string) =>
  queryOptions({ queryKey: ['campaigns', 'one', id], queryFn: () => admin.campaigns.get({ id }) })

/** After a change every list of vouchers is read anew, also where an activity chooses from them. */
export const forgetCampaigns = (client: QueryClient): void => {
  for (const key of ['campaigns', 'merchants']) void client.invalidateQueries({ queryKey: [key] })
}
