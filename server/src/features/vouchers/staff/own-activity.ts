import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, ownReach, reachOf } from '../../access/index.ts'

/** The union that whoever asks acts for and that gives the activity; an activity of any other does not exist for them. */
export const getUnionOfOwnActivity = async (db: Reads, ctx: Context, activityId: string): Promise<string> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'activities.manage'))
  const own = await db.find(sql`select 1 from activities where id = ${activityId} and union_id = ${unionId}`)
  if (!own) throw new DomainError('thing.not_found')
  return unionId
}
