import type { AccessExplanation, Permission, Role } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from './context.ts'
import { powersOf, ruleAgainst } from './powers-of.ts'
import { signedIn } from './reach.ts'
import { rolesOf } from './roles-of.ts'

/** Why the acting account may not do something at its union, and who could change that. */
export const explainAccess = async (ctx: Context, permission: Permission): Promise<AccessExplanation> => {
  const { union, powers, accountId } = signedIn(ctx.actor)
  if (!union) throw new DomainError('union.not_chosen')
  const isHeld = powers.has(permission)
  const superior = await ctx.database.find<{ name: string }>(sql`
    select s.name from unions u join unions s on s.id = u.superior_id where u.id = ${union.id}`)
  const rolesWithIt = rolesOf(union).filter((role) => powersOf([role], union).has(permission))
  return {
    permission,
    isHeld,
    rule: isHeld ? 'held' : (ruleAgainst(permission, union) ?? 'no_role'),
    ownRoles: union.roles,
    rolesWithIt,
    unionName: union.name,
    grantingUnionName: superior?.name ?? null,
    heldByNames: await listOthers(ctx, union.id, accountId, rolesWithIt),
    askNames: await listOthers(ctx, union.id, accountId, ['administrator']),
  }
}

const mostNames = 20

const listOthers = async (ctx: Context, unionId: string, accountId: string, roles: readonly Role[]) => {
  const now = ctx.clock.now()
  const others = await ctx.database.rows<{ name: string }>(sql`
    select a.name from grants g join accounts a on a.account_id = g.account_id
    where g.union_id = ${unionId} and g.role = any(${sql.param([...roles])}::text[]) and g.account_id <> ${accountId}
      and a.verified_at is not null and g.from_at <= ${now} and (g.until_at is null or g.until_at > ${now})
    group by a.account_id, a.name order by min(g.from_at), a.name, a.account_id limit ${mostNames}`)
  return others.map(({ name }) => name)
}
