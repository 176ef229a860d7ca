import { type Role, roles, separateRoles } from '@huigong/contract'
import type { UnionNature } from './powers-of.ts'

/** One of the three administrators that no account holds together (GB/T 22239-2019, 8.1.4.2 d). */
export const isSeparateRole = (role: Role): boolean => (separateRoles as readonly Role[]).includes(role)

/** The roles that can be given at a union: the separate ones exist at the top alone. */
export const rolesOf = (union: Pick<UnionNature, 'isRoot'>): Role[] =>
  roles.filter((role) => union.isRoot || !isSeparateRole(role))
