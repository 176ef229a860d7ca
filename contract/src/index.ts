import { access } from './access/admin-endpoints.ts'
import { accounts as adminAccounts } from './accounts/admin-endpoints.ts'
import { accounts as memberAccounts } from './accounts/member-endpoints.ts'
import { accounts as merchantAccounts } from './accounts/merchant-endpoints.ts'
import { activities as adminActivities } from './activities/admin-endpoints.ts'
import { activities as memberActivities } from './activities/member-endpoints.ts'
import { administrators } from './administrators/admin-endpoints.ts'
import { audit } from './audit/admin-endpoints.ts'
import { campaigns } from './campaigns/admin-endpoints.ts'
import { draws } from './draws/open-endpoints.ts'
import { employers } from './employers/admin-endpoints.ts'
import { exports } from './exports/admin-endpoints.ts'
import { imports } from './imports/admin-endpoints.ts'
import { management } from './management/member-endpoints.ts'
import { members as adminMembers } from './members/admin-endpoints.ts'
import { members as memberMembers } from './members/member-endpoints.ts'
import { cards } from './members/open-endpoints.ts'
import { merchants } from './merchants/admin-endpoints.ts'
import { notices as adminNotices } from './notices/admin-endpoints.ts'
import { notices as memberNotices } from './notices/member-endpoints.ts'
import { platform } from './platform/open-endpoints.ts'
import { privacy } from './privacy/member-endpoints.ts'
import { proofs } from './proofs/admin-endpoints.ts'
import { regions } from './regions/open-endpoints.ts'
import { reviews } from './reviews/admin-endpoints.ts'
import { settings } from './settings/admin-endpoints.ts'
import { settlements as adminSettlements } from './settlements/admin-endpoints.ts'
import { settlements as merchantSettlements } from './settlements/merchant-endpoints.ts'
import { welfareDocuments } from './settlements/open-endpoints.ts'
import { statistics } from './statistics/admin-endpoints.ts'
import { unionApplications } from './unions/admin-application-endpoints.ts'
import { unions } from './unions/admin-endpoints.ts'
import { unions as memberUnions } from './unions/member-endpoints.ts'
import { unionCards } from './unions/open-endpoints.ts'
import { vouchers as adminVouchers } from './vouchers/admin-endpoints.ts'
import { vouchers as memberVouchers } from './vouchers/member-endpoints.ts'
import { redemptions } from './vouchers/merchant-endpoints.ts'
import { welfare } from './welfare/admin-endpoints.ts'

/** Calls of the console. */
export const adminContract = {
  access,
  accounts: adminAccounts,
  activities: adminActivities,
  administrators,
  audit,
  campaigns,
  employers,
  exports,
  imports,
  members: adminMembers,
  merchants,
  notices: adminNotices,
  proofs,
  reviews,
  settings,
  settlements: adminSettlements,
  statistics,
  unionApplications,
  unions,
  vouchers: adminVouchers,
  welfare,
}

/** Calls of the member app. */
export const memberContract = {
  accounts: memberAccounts,
  activities: memberActivities,
  management,
  members: memberMembers,
  notices: memberNotices,
  privacy,
  unions: memberUnions,
  vouchers: memberVouchers,
}

/** Calls of the merchant app. */
export const merchantContract = {
  accounts: merchantAccounts,
  redemptions,
  settlements: merchantSettlements,
}

/** Calls that need no sign-in. */
export const openContract = { cards, draws, platform, regions, unionCards, welfareDocuments }

export const contract = {
  admin: adminContract,
  member: memberContract,
  merchant: merchantContract,
  open: openContract,
}

export type { AccessExplanation, PowersOnDay } from './access/admin-endpoints.ts'
export type { ManagedUnion } from './accounts/managed-union.ts'
export type { VerificationOutcome } from './accounts/member-endpoints.ts'
export type { MerchantSession } from './accounts/merchant-endpoints.ts'
export * from './accounts/session.ts'
export type { SignIn } from './accounts/sign-in.ts'
export * from './activities/activity.ts'
export { claimRefusals } from './activities/claim-refusals.ts'
export type { OfferedActivity, OfferedActivityDetail, OfferedPrize } from './activities/member-endpoints.ts'
export * from './activities/publication.ts'
export * from './administrators/administrator.ts'
export type { AuditFact } from './audit/admin-endpoints.ts'
export * from './campaigns/campaign.ts'
export * from './draws/draw.ts'
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
export * from './merchants/merchant.ts'
export * from './notices/notice.ts'
export * from './permissions.ts'
export type { PlatformFacts } from './platform/open-endpoints.ts'
export type { ClosingPreview, Consent, DataAccess } from './privacy/member-endpoints.ts'
export * from './proofs/proof.ts'
export type { Region } from './regions/open-endpoints.ts'
export * from './reviews/decide-permission.ts'
export * from './reviews/review.ts'
export * from './settings/settings.ts'
export type { DocumentVerification } from './settlements/open-endpoints.ts'
export * from './settlements/settlement.ts'
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
export * from './vouchers/voucher.ts'
export * from './welfare/progress.ts'
export * from './welfare/welfare-rule.ts'
