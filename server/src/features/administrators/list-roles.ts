import type { RoleOfUnion } from '@huigong/contract'
import { type Context, rolesOf } from '../access/index.ts'
import { getUnionInReach } from './get-union-in-reach.ts'
import { permissionsOf } from './present-grant.ts'

/** The roles that can be given at a union, each with what it allows there. */
export const listRoles = async (ctx: Context, unionId?: string): Promise<RoleOfUnion[]> => {
  const union = await getUnionInReach(ctx, unionId)
  return rolesOf(union).map((role) => ({ role, permissions: permissionsOf(role, union) }))
}
