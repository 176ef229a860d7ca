import { admin, open } from '@huigong/client'
import type { MerchantKind, MerchantRow, MerchantStatus } from '@huigong/contract'
import { type QueryClient, queryOptions } from '@tanstack/react-query'

export type MerchantQuery = {
  of: 'own' | 'superiors'
  search?: string
  kind?: MerchantKind
  status?: MerchantStatus
}

export const merchantOptions = (id: string) =>
  queryOptions({ queryKey: ['merchant', id], queryFn: () => admin.merchants.get({ id }) })

export const clerkOptions = (id: string) =>
  queryOptions({ queryKey: ['merchant-clerks', id], queryFn: () => admin.merchants.listClerks({ id }) })

const pagesAtMost = 10

/** All merchants that the filters find, for the map; `isCut` where there are more than a map can tell apart. */
export const allMerchantsOptions = (query: MerchantQuery, unionId: string | undefined) =>
  queryOptions({
    queryKey: ['merchants', 'all', query, unionId],
    queryFn: async (): Promise<{ items: MerchantRow[]; isCut: boolean }> => {
      const items: MerchantRow[] = []
      let cursor: string | null = null
      for (let page = 0; page < pagesAtMost; page++) {
        const answer = await admin.merchants.list({ ...query, limit: 100, ...(cursor ? { cursor } : {}) })
        items.push(...answer.items)
        cursor = answer.nextCursor
        if (!cursor) break
      }
      return { items, isCut: cursor !== null }
    },
  })

/** Whose map there is, if any. */
export const mapOptions = queryOptions({
  queryKey: ['platform'],
  queryFn: () => open.platform.get({}),
  staleTime: 600_000,
})

export const forgetMerchants = (client: QueryClient): void => {
  for (const key of ['merchants', 'merchant', 'merchant-clerks'])
    void client.invalidateQueries({ queryKey: [key] })
}
