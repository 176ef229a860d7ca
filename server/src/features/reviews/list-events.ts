import type { ReviewEvent } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** The history of an application, oldest first. */
export const listEvents = async (db: Reads, reviewId: string): Promise<ReviewEvent[]> => {
  const events = await db.rows<Omit<ReviewEvent, 'at'> & { at: Date }>(sql`
    select e.action, e.round, e.at, a.name as "byName", e.reason
    from review_events e left join accounts a on a.account_id = e.account_id
    where e.review_id = ${reviewId} order by e.id`)
  return events.map((event) => ({ ...event, at: event.at.toISOString() }))
}
