import type { ActivityTrace } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'

type Event = {
  activityId: string
  unionId: string
  action: ActivityTrace['action']
  reason?: string | null
  details?: Record<string, unknown>
}

/** Adds a step to the trace that staff read (处理轨迹) and the fact that auditors read. */
export const recordActivityEvent = async (
  tx: Transaction,
  ctx: Context,
  { activityId, unionId, action, reason = null, details = {} }: Event,
): Promise<void> => {
  const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null
  await tx.run(sql`
    insert into activity_events (activity_id, id, action, reason, account_id, at)
    values (${activityId}, ${v7()}, ${action}, ${reason}, ${accountId}, ${ctx.clock.now()})`)
  await recordFact(tx, ctx, {
    action: `activity.${action}`,
    unionId,
    objectKind: 'activity',
    objectId: activityId,
    details,
  })
}
