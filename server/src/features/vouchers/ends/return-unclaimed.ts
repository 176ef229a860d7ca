import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { moveUnits } from '../ledger/move-units.ts'

type Unclaimed = {
  activityId: string
  campaignId: string
  units: number
  valueInFen: number
  unionId: string
}

/**
 * Gives what nobody claimed in an activity back to the budgets of its campaigns, once the activity takes no claims any more;
 * twice gives nothing the second time. Answers how many units.
 */
export const returnUnclaimed = async (tx: Transaction, ctx: Context, activityId: string): Promise<number> => {
  await tx.rows(sql`
    select from prizes where activity_id = ${activityId} order by campaign_id for no key update`)
  const unclaimed = await tx.rows<Unclaimed>(sql`
    select p.activity_id as "activityId", p.campaign_id as "campaignId", p.unclaimed_units as units,
      p.value_in_fen as "valueInFen", a.union_id as "unionId"
    from prizes p join activities a on a.id = p.activity_id
    where p.activity_id = ${activityId} and p.unclaimed_units > 0`)
  if (unclaimed.length === 0) return 0
  const at = ctx.clock.now()
  const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
  const cause = { at, onDay: dateInShanghai(at), accountId, unionId: unclaimed[0]!.unionId }
  await moveUnits(
    tx,
    cause,
    unclaimed.map((prize) => ({ ...prize, voucherId: null, from: 'unclaimed', to: 'budget' })),
  )
  return unclaimed.reduce((sum, { units }) => sum + units, 0)
}
