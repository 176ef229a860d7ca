import { type Permission, type Role, type Scope, scopes } from '@huigong/contract'
import type { ActingUnion } from './actor.ts'
import { aboveBasePermissions, memberHoldingPermissions, rolePowers, rootPermissions } from './roles.ts'

/** What decides which permissions are of use at a union. */
export type UnionNature = Pick<ActingUnion, 'isAboveBase' | 'canHoldMembers' | 'isRoot'>

/** Why a permission is of no use at a union, whatever the role. */
export const ruleAgainst = (
  permission: Permission,
  union: UnionNature,
): 'not_base' | 'no_members' | 'only_root' | null => {
  if (!union.isAboveBase && aboveBasePermissions.includes(permission)) return 'not_base'
  if (!union.canHoldMembers && memberHoldingPermissions.includes(permission)) return 'no_members'
  if (!union.isRoot && rootPermissions.includes(permission)) return 'only_root'
  return null
}

/** The permissions that roles add up to at a union, each with its widest reach. */
export const powersOf = (held: readonly Role[], union: UnionNature): Map<Permission, Scope> => {
  const powers = new Map<Permission, Scope>()
  for (const role of held)
    for (const [name, scope] of Object.entries(rolePowers[role]) as [Permission, Scope][]) {
      if (ruleAgainst(name, union)) continue
      const known = powers.get(name)
      if (!known || scopes.indexOf(scope) > scopes.indexOf(known)) powers.set(name, scope)
    }
  return powers
}
