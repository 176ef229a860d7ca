import type { Permission, Role, Scope } from '@huigong/contract'

export type Powers = Partial<Record<Permission, Scope>>

const operator: Powers = {
  'unions.view': 'below',
  'unions.view_below': 'below',
  'employers.manage': 'own',
  'administrators.view': 'own',
  'members.view': 'below',
  'members.manage': 'own',
  'members.import': 'own',
  'members.disclose': 'own',
  'reviews.view': 'own',
  'join_applications.review': 'own',
  'transfer_applications.review': 'own',
  'member_corrections.review': 'own',
  'merchants.view': 'own',
  'merchants.manage': 'own',
  'campaigns.manage': 'own',
  'activities.view': 'below',
  'activities.manage': 'own',
  'welfare_rules.view': 'own',
  'welfare.view': 'below',
  'statistics.view': 'below',
}

/** 财务人员: settles with merchants and issues the sheets for the books; reads what they are made of. */
const accountant: Powers = {
  'unions.view': 'own',
  'merchants.view': 'own',
  'activities.view': 'below',
  'welfare_rules.view': 'own',
  'welfare.view': 'below',
  'settlements.manage': 'own',
}

/**
 * What each role may do (管理员, 操作员: seed 001, section 六). The three separate administrators of GB/T
 * 22239-2019, 8.1.4.2 d see no member; the security administrator decides what the union at the top applies for
 * itself, because nobody stands above it (domain rules 3.4).
 */
export const rolePowers: Record<Role, Powers> = {
  administrator: {
    ...operator,
    'unions.manage': 'own',
    'members.import': 'below',
    'members.export': 'own',
    'member_exports.review': 'own',
    'identity_proofs.review': 'own',
    'unions.move': 'below',
    'administrators.view': 'below',
    'administrators.manage': 'below',
    'union_registrations.review': 'own',
    'union_changes.review': 'own',
    'union_cancellations.review': 'own',
    'administrators.review': 'own',
    'activities.review': 'own',
    'welfare_rules.manage': 'own',
    'settlements.manage': 'own',
    'audit.view': 'own',
    'settings.view': 'own',
  },
  operator,
  accountant,
  system_administrator: { 'statistics.view': 'below', 'settings.view': 'own', 'settings.manage': 'own' },
  security_administrator: {
    'unions.view': 'below',
    'unions.view_below': 'below',
    'administrators.view': 'below',
    'reviews.view': 'own',
    'root_applications.review': 'own',
  },
  audit_administrator: { 'audit.view': 'below' },
}

/** Permissions that only a union above base can use (seed 000: 仅基层以上工会可看到此功能). */
export const aboveBasePermissions: readonly Permission[] = [
  'unions.view_below',
  'union_registrations.review',
  'union_changes.review',
  'union_cancellations.review',
  'administrators.review',
  'member_exports.review',
  'welfare_rules.manage',
]

/**
 * Permissions that only a union with members of its own can use; a federation above base has none (seed 001, 三.8).
 * Importing is none of them: one file may hold the members of many unions below.
 */
export const memberHoldingPermissions: readonly Permission[] = [
  'members.manage',
  'members.disclose',
  'members.export',
  'join_applications.review',
  'transfer_applications.review',
  'member_corrections.review',
]

/** Permissions that only the union at the top can use. */
export const rootPermissions: readonly Permission[] = [
  'root_applications.review',
  'identity_proofs.review',
  'settings.manage',
]
