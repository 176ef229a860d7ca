import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { moveUnits } from '../../vouchers/index.ts'

type Row = { campaignId: string; units: number; valueInFen: number; unionId: string }

/** Gives what nobody claimed back to the campaigns' budgets, and answers how many units that were. */
export const returnUnclaimed = async (tx: Transaction, ctx: Context, activityId: string): Promise<number> => {
  const rows = await tx.rows<Row>(sql`
    select p.campaign_id as "campaignId", p.unclaimed_units as units, p.value_in_fen as "valueInFen",
      a.union_id as "unionId"
    from prizes p join activities a on a.id = p.activity_id
    where p.activity_id = ${activityId} and p.unclaimed_units > 0 order by p.campaign_id for no key update of p`)
  const [first] = rows
  if (!first) return 0
  const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
  const cause = { at: ctx.clock.now(), onDay: todayInShanghai(ctx.clock), accountId, unionId: first.unionId }
  await moveUnits(
    tx,
    cause,
    rows.map(({ unionId: _, ...row }) => ({
      ...row,
      activityId,
      voucherId: null,
      from: 'unclaimed' as const,
      to: 'budget' as const,
    })),
  )
  return rows.reduce((sum, { units }) => sum + units, 0)
}
