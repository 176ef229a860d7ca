import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, type Equipment, holdTree, systemContext } from '../../access/index.ts'
import { returnUnclaimed } from '../../vouchers/index.ts'
import { recordActivityEvent } from '../record-activity-event.ts'

/**
 * Job: ends activities whose time is over, each in a transaction, and gives what nobody claimed back to the budgets. One
 * whose order is still to be drawn waits for the draw, unless it is closed and nobody applied. May be killed at any moment and run again.
 */
export const endOverActivities = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `activities-${v7()}`)
  while (await ctx.transaction((tx) => endOne(tx, ctx)));
}

const endOne = async (tx: Transaction, ctx: Context): Promise<boolean> => {
  await holdTree(tx)
  const now = ctx.clock.now()
  const over = await tx.find<{ id: string; unionId: string }>(sql`
    select a.id, a.union_id as "unionId" from activities a
    where a.status = 'approved' and a.ends_at <= ${now}
      and not exists (
        select from draws d where d.activity_id = a.id and d.drawn_at is null
          and (a.is_open or exists (select from draw_entries e where e.activity_id = a.id)))
    order by a.ends_at limit 1 for no key update of a skip locked`)
  if (!over) return false
  await tx.run(sql`
    update activities set status = 'ended', is_open = false, ended_at = ${now} where id = ${over.id}`)
  const returnedUnits = await returnUnclaimed(tx, ctx, over.id)
  await recordActivityEvent(tx, ctx, {
    activityId: over.id,
    unionId: over.unionId,
    action: 'ended',
    details: { returnedUnits },
  })
  return true
}
