import type { MerchantKind, MerchantStatus } from '@huigong/contract'
import { useAddress } from '../../platform/address.ts'
import type { MerchantQuery } from './merchant-queries.ts'

/** What the address asks for; of superiors there are only those on line. */
export const useMerchantQuery = (): MerchantQuery => {
  const { search } = useAddress()
  const of = search.of === 'superiors' ? 'superiors' : 'own'
  return {
    of,
    ...(search.search ? { search: String(search.search) } : {}),
    ...(search.kind ? { kind: search.kind as MerchantKind } : {}),
    ...(search.status && of === 'own' ? { status: search.status as MerchantStatus } : {}),
  }
}
