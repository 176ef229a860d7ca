import type { Equipment } from '@huigong/server/features/access/index'
import { proveVouchers } from '@huigong/server/features/vouchers/index'

/** What `npm run vouchers:verify` finds: the ledger against everything that is noted beside it. */
export const proveLedger = async ({ database }: Equipment): Promise<string[]> => {
  const { differences } = await proveVouchers(database)
  return differences.map(
    ({ of, id, what, noted, ledger }) => `${of} ${id}: ${what} ${noted}, ledger ${ledger}`,
  )
}
