import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf, type UnionNature } from '../access/index.ts'

export type UnionInReach = UnionNature & { id: string; path: string }

/** A union whose administrators may be seen, by default the own one. */
export const getUnionInReach = async (ctx: Context, unionId?: string): Promise<UnionInReach> => {
  const reach = reachOf(ctx.actor, 'administrators.view')
  const union = await ctx.database.find<UnionInReach>(sql`
    select u.id, u.path::text as path, u.superior_id is null as "isRoot", u.is_above_base as "isAboveBase",
      u.can_hold_members as "canHoldMembers"
    from unions u where u.id = ${unionId ?? reach.unionId} and ${reach.over(sql`u.path`)}`)
  if (!union) throw new DomainError('thing.not_found')
  return union
}
