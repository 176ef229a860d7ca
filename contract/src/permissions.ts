/**
 * What staff of a union may do. A role gives each permission with a reach (own union, its children, or
 * everything below); the server holds the table in `server/src/features/access/roles.ts`.
 */
export const permissions = [
  'unions.view',
  'unions.view_below',
  'unions.manage',
  'unions.move',
  'employers.manage',
  'administrators.view',
  'administrators.manage',
  'members.view',
  'members.manage',
  'members.import',
  'members.disclose',
  'members.export',
  'reviews.view',
  'union_registrations.review',
  'union_changes.review',
  'union_cancellations.review',
  'administrators.review',
  'join_applications.review',
  'transfer_applications.review',
  'member_corrections.review',
  'member_exports.review',
  'identity_proofs.review',
  'root_applications.review',
  'merchants.view',
  'merchants.manage',
  'campaigns.manage',
  'activities.view',
  'activities.manage',
  'activities.review',
  'welfare_rules.view',
  'welfare_rules.manage',
  'welfare.view',
  'settlements.manage',
  'statistics.view',
  'audit.view',
  'settings.view',
  'settings.manage',
] as const

export type Permission = (typeof permissions)[number]

/** How far a permission goes from the union of the grant. */
export const scopes = ['own', 'children', 'below'] as const

export type Scope = (typeof scopes)[number]

/** Roles that a grant can give (seed 001, section 六; separation of duties: GB/T 22239-2019, 8.1.4.2). */
export const roles = [
  'administrator',
  'operator',
  'accountant',
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const

export type Role = (typeof roles)[number]

/** One account never holds two of these, and only the union at the top has them (GB/T 22239-2019, 8.1.5). */
export const separateRoles = [
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const satisfies readonly Role[]
