/**
 * What staff of a union may do. A role gives each permission with a reach (own union, its children, or
 * everything below); the server holds the table in `server/src/features/access/roles.ts`.
 */
export const permissions = [
  'unions.view',
  'unions.view_below',
  'members.view',
  'members.import',
  'members.disclose',
  'reviews.view',
  'union_registrations.review',
  'join_applications.review',
  'statistics.view',
  'audit.view',
] as const

export type Permission = (typeof permissions)[number]

/** Roles that a grant can give (seed 001, section 六; separation of duties: GB/T 22239-2019, 8.1.4.2). */
export const roles = [
  'administrator',
  'operator',
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const

export type Role = (typeof roles)[number]
