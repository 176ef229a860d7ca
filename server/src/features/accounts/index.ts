/** Accounts: sign-in by code or password, sessions, the unions that an account manages. */
export { attachPerson } from './attach-person.ts'
export { changePassword, requestPasswordCode } from './change-password.ts'
export { changePhone } from './change-phone.ts'
export { chooseMerchant } from './choose-merchant.ts'
export { chooseUnion } from './choose-union.ts'
export {
  assertAgreed,
  type ConsentPurpose,
  hasConsented,
  recordConsent,
  recordWithdrawal,
  statementVersion,
} from './consents.ts'
export { eraseAccount, lockAccount } from './erase-account.ts'
export { findOrCreateAccount } from './find-or-create-account.ts'
export { listManagedUnions } from './list-managed-unions.ts'
export { closeManagement, getManagement, openManagement, requestManagementCode } from './management.ts'
export { markCodeOnly } from './mark-code-only.ts'
export { ownPhone } from './own-phone.ts'
export { findAccountIdByPhone, phonePurpose } from './phone-lookup.ts'
export { presentMerchantSession } from './present-merchant-session.ts'
export { presentAdminSession, presentMemberSession } from './present-session.ts'
export { requestPhoneCode } from './request-phone-code.ts'
export { actorOfToken, closeSessionsAtMerchant, openSession } from './sessions.ts'
export { setFirstPassword } from './set-first-password.ts'
export { signIn } from './sign-in.ts'
export { proveCode, sendCode } from './sign-in-codes.ts'
export { signOut } from './sign-out.ts'
export { signOutEverywhere } from './sign-out-everywhere.ts'
