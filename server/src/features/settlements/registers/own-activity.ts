import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'

export type OwnActivity = {
  id: string
  title: string
  createdAt: Date
  startsAt: Date
  endsAt: Date
  unionName: string
}

/** An activity of the own union; those of others do not exist. */
export const getOwnActivity = async (db: Reads, id: string, unionId: string): Promise<OwnActivity> => {
  const activity = await db.find<OwnActivity>(sql`
    select a.id, a.title, a.created_at as "createdAt", a.starts_at as "startsAt", a.ends_at as "endsAt",
      u.name as "unionName"
    from activities a join unions u on u.id = a.union_id where a.id = ${id} and a.union_id = ${unionId}`)
  if (!activity) throw new DomainError('thing.not_found')
  return activity
}
