import type { ErrorCode } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { SelectedMember } from '../life/selection.ts'

/** Who of these people belongs to a group that waits for its decision. */
export const listInGroups = async (db: Reads, personIds: readonly string[]): Promise<Set<string>> => {
  const rows = await db.rows<{ personId: string }>(sql`
    select distinct g.person_id as "personId" from group_transfer_members g join reviews r on r.id = g.review_id
    where g.person_id = any(${sql.param([...personIds])}::uuid[]) and r.status = 'pending'`)
  return new Set(rows.map(({ personId }) => personId))
}

/** Code of the reason why a member cannot go along, or null; who has not verified may. */
export const refusalOf = (member: SelectedMember, inGroups: ReadonlySet<string>): ErrorCode | null => {
  if (member.holdsOffice) return 'membership.holds_office'
  return member.hasPlan || inGroups.has(member.personId) ? 'membership.plan_waiting' : null
}
