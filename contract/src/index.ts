import { access } from './access/admin-endpoints.ts'
import { accounts as adminAccounts } from './accounts/admin-endpoints.ts'
import { accounts as memberAccounts } from './accounts/member-endpoints.ts'
import { administrators } from './administrators/admin-endpoints.ts'
import { audit } from './audit/admin-endpoints.ts'
import { employers } from './employers/admin-endpoints.ts'
import { exports } from './exports/admin-endpoints.ts'
import { imports } from './imports/admin-endpoints.ts'
import { management } from './management/member-endpoints.ts'
import { members as adminMembers } from './members/admin-endpoints.ts'
import { members as memberMembers } from './members/member-endpoints.ts'
import { cards } from './members/open-endpoints.ts'
import { notices as adminNotices } from './notices/admin-endpoints.ts'
import { notices as memberNotices } from './notices/member-endpoints.ts'
import { platform } from './platform/open-endpoints.ts'
import { privacy } from './privacy/member-endpoints.ts'
import { proofs } from './proofs/admin-endpoints.ts'
import { regions } from './regions/open-endpoints.ts'
import { reviews } from './reviews/admin-endpoints.ts'
import { settings } from './settings/admin-endpoints.ts'
import { statistics } from './statistics/admin-endpoints.ts'
import { unionApplications } from './unions/admin-application-endpoints.ts'
import { unions } from './unions/admin-endpoints.ts'
import { unions as memberUnions } from './unions/member-endpoints.ts'
import { unionCards } from './unions/open-endpoints.ts'

/** Calls of the console. */
export const adminContract = {
  access,
  accounts: adminAccounts,
  administrators,
  audit,
  employers,
  exports,
  imports,
  members: adminMembers,
  notices: adminNotices,
  proofs,
  reviews,
  settings,
  statistics,
  unionApplications,
  unions,
}

/** Calls of the member app. */
export const memberContract = {
  accounts: memberAccounts,
  management,
  members: memberMembers,
  notices: memberNotices,
  privacy,
  unions: memberUnions,
}

/** Calls that need no sign-in. */
export const openContract = { cards, platform, regions, unionCards }

export const contract = { admin: adminContract, member: memberContract, open: openContract }

export type { AccessExplanation, PowersOnDay } from './access/admin-endpoints.ts'
export type { ManagedUnion } from './accounts/managed-union.ts'
export type { VerificationOutcome } from './accounts/member-endpoints.ts'
export * from './accounts/session.ts'
export type { SignIn } from './accounts/sign-in.ts'
export * from './administrators/administrator.ts'
export type { AuditFact } from './audit/admin-endpoints.ts'
export type { Employer, EmployerForm } from './employers/employer.ts'
export type { EndpointMeta, May } from './endpoint.ts'
export * from './errors.ts'
export * from './exports/export.ts'
export * from './files/file.ts'
export * from './imports/import-task.ts'
export * from './management/management.ts'
export * from './members/correction.ts'
export * from './members/group-transfer.ts'
export * from './members/member.ts'
export * from './members/member-change.ts'
export type { Person, UnionChoice, UnionsFound } from './members/member-endpoints.ts'
export * from './members/member-form.ts'
export * from './members/membership-application.ts'
export * from './notices/notice.ts'
export * from './permissions.ts'
export type { PlatformFacts } from './platform/open-endpoints.ts'
export type { ClosingPreview, Consent, DataAccess } from './privacy/member-endpoints.ts'
export * from './proofs/proof.ts'
export type { Region } from './regions/open-endpoints.ts'
export * from './reviews/decide-permission.ts'
export * from './reviews/review.ts'
export * from './settings/settings.ts'
export {
  type ChildStatistics,
  type MemberStatistics,
  memberStatisticsQuery,
  type Overview,
} from './statistics/admin-endpoints.ts'
export * from './unions/cancellation.ts'
export * from './unions/card.ts'
export * from './unions/information.ts'
export * from './unions/move.ts'
export * from './unions/registration.ts'
export * from './unions/union.ts'
export * from './values/basics.ts'
export * from './values/page.ts'
