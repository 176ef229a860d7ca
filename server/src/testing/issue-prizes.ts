import { moveUnits } from '../features/vouchers/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Clock } from '../ports/clock/port.ts'
import { todayInShanghai } from '../ports/clock/today-in-shanghai.ts'

/** Takes the planned units of an activity's prizes from their budgets, as its approval does. */
export const issuePrizes = async (
  tx: Transaction,
  clock: Clock,
  activityId: string,
  unionId: string,
): Promise<void> => {
  const rows = await tx.rows<{ campaignId: string; units: number; valueInFen: number }>(sql`
    select campaign_id as "campaignId", planned_units as units, value_in_fen as "valueInFen" from prizes
    where activity_id = ${activityId}`)
  const cause = { at: clock.now(), onDay: todayInShanghai(clock), accountId: null, unionId }
  await moveUnits(
    tx,
    cause,
    rows.map((row) => ({
      ...row,
      activityId,
      voucherId: null,
      from: 'budget' as const,
      to: 'unclaimed' as const,
    })),
  )
}
