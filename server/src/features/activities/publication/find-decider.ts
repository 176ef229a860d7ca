import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { readSettings } from '../../settings/index.ts'

type Union = { id: string; name: string }

/**
 * The union that decides on an activity by the federation's setting: the superior, or another administrator of the own
 * union, as always at the top. Undefined where nobody decides.
 */
export const findDecider = async (db: Reads, unionId: string): Promise<Union | undefined> => {
  const { activityDecision } = await readSettings(db)
  if (activityDecision === 'nobody') return undefined
  return db.find<Union>(sql`
    select d.id, d.name from unions u
    join unions d on d.id = ${activityDecision === 'superior' ? sql`coalesce(u.superior_id, u.id)` : sql`u.id`}
    where u.id = ${unionId}`)
}
