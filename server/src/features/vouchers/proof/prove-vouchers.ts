import type { Reads } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { campaignDifferences } from './compare-campaigns.ts'
import { figureDifferences } from './compare-figures.ts'
import { entryDifferences, prizeDifferences } from './compare-prizes.ts'
import { sumDifferences } from './compare-sums.ts'
import { redemptionDifferences, voucherDifferences } from './compare-vouchers.ts'

/** What two places say about the same thing, where they must say the same. */
export type Difference = { of: string; id: string; what: string; noted: string; ledger: string }

export type Proof = { prizes: number; vouchers: number; differences: Difference[] }

const comparisons: readonly SQL[] = [
  prizeDifferences,
  entryDifferences,
  campaignDifferences,
  voucherDifferences,
  redemptionDifferences,
  sumDifferences,
  figureDifferences,
]

/**
 * Compares everything that is noted about units with the ledger of their movements: numbers of prizes, budgets, what became of
 * each voucher, redemptions, what people have received, and the unions' figures. Each comparison is one statement, so that it can run while
 * vouchers are claimed and redeemed.
 */
export const proveVouchers = async (db: Reads): Promise<Proof> => {
  const counts = await db.find<{ prizes: number; vouchers: number }>(sql`
    select (select count(*) from prizes) as prizes, (select count(*) from vouchers) as vouchers`)
  const differences: Difference[] = []
  for (const comparison of comparisons) differences.push(...(await db.rows<Difference>(comparison)))
  return { ...counts!, differences }
}
