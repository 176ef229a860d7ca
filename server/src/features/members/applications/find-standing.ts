import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

export type VerifiedMembership = { membershipId: string; unionId: string; unionName: string }

/** The open membership of somebody who is verified in it. */
export const findStanding = (db: Reads, personId: string): Promise<VerifiedMembership | undefined> =>
  db.find<VerifiedMembership>(sql`
    select m.id as "membershipId", m.union_id as "unionId", u.name as "unionName"
    from memberships m join unions u on u.id = m.union_id
    where m.person_id = ${personId} and m.status in ('active', 'retained')`)
