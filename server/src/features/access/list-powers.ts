import type { Permission, Role, Scope } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { ActingUnion } from './actor.ts'
import { powersOf } from './powers-of.ts'

type Row = Omit<ActingUnion, 'roles'> & { role: Role }

/** The roles that an account holds at a union now and the permissions that they add up to. */
export const listPowers = async (db: Reads, accountId: string, unionId: string, at: Date) => {
  const rows = await db.rows<Row>(sql`
    select u.id, u.path::text as path, u.name, u.level, u.is_above_base as "isAboveBase",
      u.can_hold_members as "canHoldMembers", u.superior_id is null as "isRoot", g.role
    from grants g join unions u on u.id = g.union_id
    where g.account_id = ${accountId} and g.union_id = ${unionId} and u.status = 'active'
      and g.from_at <= ${at} and (g.until_at is null or g.until_at > ${at})
    order by g.role`)
  const [first] = rows
  if (!first) return { union: null, powers: new Map<Permission, Scope>() }
  const { role: _, ...union } = first
  const roles = rows.map((row) => row.role)
  return { union: { ...union, roles }, powers: powersOf(roles, union) }
}
