import type { UnitIdentity } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { getOwnActivity } from './own-activity.ts'

/** Where every unit of an activity of the own union is now. */
export const getIdentity = async (ctx: Context, activityId: string): Promise<UnitIdentity> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  await getOwnActivity(ctx.database, activityId, unionId)
  return readIdentity(ctx.database, activityId)
}

/** Issued is what is left of it after units went back to the budget. */
export const readIdentity = async (db: Reads, activityId: string): Promise<UnitIdentity> => {
  const identity = await db.find<UnitIdentity>(sql`
    select coalesce(sum(issued_units - returned_units), 0)::integer as issued,
      coalesce(sum(unclaimed_units), 0)::integer as unclaimed, coalesce(sum(claimed_units), 0)::integer as claimed,
      coalesce(sum(redeemed_units), 0)::integer as redeemed, coalesce(sum(expired_units), 0)::integer as expired,
      coalesce(sum(void_units), 0)::integer as void
    from prizes where activity_id = ${activityId}`)
  return identity!
}
