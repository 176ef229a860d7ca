import type { Role, ShownGrant } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { powersOf, type UnionNature } from '../access/index.ts'

type Grant = Omit<ShownGrant, 'permissions'>

/** What whoever decides reads about a role: for whom, where, and what it allows there. */
export const presentGrant = async (
  db: Reads,
  { unionId, unionName, name, phoneMasked, role, isHandOver, reason }: Grant,
): Promise<ShownGrant> => ({
  unionId,
  unionName,
  name,
  phoneMasked,
  role,
  isHandOver,
  reason,
  permissions: permissionsOf(role, await getNature(db, unionId)),
})

/** The permissions of one role at a union of this nature, with their reach. */
export const permissionsOf = (role: Role, union: UnionNature): ShownGrant['permissions'] =>
  [...powersOf([role], union)].map(([permission, scope]) => ({ permission, scope }))

const getNature = async (db: Reads, unionId: string): Promise<UnionNature> =>
  (await db.find<UnionNature>(sql`
    select is_above_base as "isAboveBase", can_hold_members as "canHoldMembers", superior_id is null as "isRoot"
    from unions where id = ${unionId}`))!
