import type { Permission, Role } from '@huigong/contract'

/** How far a permission goes from the union of the grant: that union, its direct children, or everything below. */
export type Scope = 'own' | 'children' | 'below'

type Powers = Partial<Record<Permission, Scope>>

const operator: Powers = {
  'unions.view': 'below',
  'unions.view_below': 'below',
  'members.view': 'below',
  'members.import': 'own',
  'members.disclose': 'own',
  'reviews.view': 'own',
  'join_applications.review': 'own',
  'statistics.view': 'below',
}

/**
 * What each role may do (管理员, 操作员: seed 001, section 六). The three separate administrators of GB/T
 * 22239-2019, 8.1.4.2 d see no member and decide nothing about unions.
 */
export const rolePowers: Record<Role, Powers> = {
  administrator: { ...operator, 'union_registrations.review': 'own', 'audit.view': 'own' },
  operator,
  system_administrator: { 'statistics.view': 'below' },
  security_administrator: { 'unions.view': 'below', 'unions.view_below': 'below' },
  audit_administrator: { 'audit.view': 'below' },
}

/** Permissions that only a union above base can use (seed 000: 仅基层以上工会可看到此功能). */
export const aboveBasePermissions: readonly Permission[] = ['unions.view_below', 'union_registrations.review']

/** Permissions that only a union with members of its own can use; a federation above base has none (seed 001, 三.8). */
export const memberHoldingPermissions: readonly Permission[] = [
  'members.import',
  'members.disclose',
  'join_applications.review',
]
