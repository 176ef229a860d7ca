/** What people may do with their own data: see who looked, agree and withdraw, copy, close (个人信息保护法 art. 44–50). */
export { closeAccount } from './close-account.ts'
export { exportMine } from './export-mine.ts'
export { listAccesses } from './list-accesses.ts'
export { listConsents } from './list-consents.ts'
export { previewClosing } from './preview-closing.ts'
export { type Access, recordAccess } from './record-access.ts'
export { requestPrivacyCode } from './request-privacy-code.ts'
export { withdrawConsent } from './withdraw-consent.ts'
