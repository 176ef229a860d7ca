import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Clock } from '../../ports/clock/port.ts'

/** An activity whose order is drawn goes to nobody once its list is closed: the draw would be one of nobody. */
export const assertCanApply = async (db: Reads, clock: Clock, activityId: string): Promise<void> => {
  const closed = await db.find(sql`
    select from claim_rules
    where activity_id = ${activityId} and admission = 'drawn' and applications_until <= ${clock.now()}`)
  if (closed) throw new DomainError('activity.applications_over')
}
