import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { type Context, type Equipment, systemContext } from '../../access/index.ts'
import { returnUnclaimed } from '../../vouchers/index.ts'
import { lockActivity } from '../lock-activity.ts'
import { recordActivityEvent } from '../record-activity-event.ts'

type Due = { id: string; unionId: string }

const atOnce = 100

/**
 * Ends approved activities whose time is over: what nobody claimed goes back to the budget (逾期视为放弃). One with a draw
 * waits for its draw. Each is a transaction, so that it goes on wherever it was stopped.
 */
export const endDueActivities = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `activities-${v7()}`)
  for (;;) {
    const due = await listDue(ctx)
    for (const activity of due) await endIfDue(ctx, activity)
    if (due.length < atOnce) return
  }
}

const listDue = (ctx: Context): Promise<Due[]> =>
  ctx.database.rows<Due>(sql`
    select a.id, a.union_id as "unionId" from activities a
    where a.status = 'approved' and a.ends_at <= ${ctx.clock.now()}
      and not exists (select from draws d where d.activity_id = a.id and d.drawn_at is null)
    order by a.ends_at limit ${atOnce}`)

const endIfDue = (ctx: Context, { id, unionId }: Due): Promise<void> =>
  ctx.transaction(async (tx) => {
    const now = ctx.clock.now()
    const { status, endsAt } = await lockActivity(tx, unionId, id)
    if (status !== 'approved' || endsAt > now) return
    await tx.run(sql`
      update activities set status = 'ended', is_open = false, ended_at = ${now} where id = ${id}`)
    const returnedUnits = await returnUnclaimed(tx, ctx, id)
    await recordActivityEvent(tx, ctx, {
      activityId: id,
      unionId,
      action: 'ended',
      details: { returnedUnits },
    })
  })
