/** Natural persons: one person, one record, found by the keyed hash of an identity document. */
export { changeDocument, documentOf } from './change-document.ts'
export { clearVerification } from './clear-verification.ts'
export { completePerson } from './complete-person.ts'
export { documentKey, documentPurpose, personPhonePurpose } from './document-key.ts'
export { findPersonByDocument, type PersonFound } from './find-person-by-document.ts'
export { forgetPeople } from './forget-people.ts'
export { claimDocuments, lockPeople, writePeople } from './import-people.ts'
export { markVerified } from './mark-verified.ts'
export { mergeRecords } from './merge-records.ts'
export { noteRetirement } from './note-retirement.ts'
export {
  changedFieldCases,
  type PersonFieldName,
  personFields,
  recordArguments,
  recordColumns,
} from './person-fields.ts'
export { assertFacts, type Identity, type IdentityTyped, readIdentity } from './read-identity.ts'
export { recordPerson } from './record-person.ts'
export { forgetPhone, hasPhone, rememberPhone } from './remember-phone.ts'
export { personDigest, personSnapshot, restorePeople } from './restore-people.ts'
export { isSameName } from './same-name.ts'
export { settleRecord } from './settle-record.ts'
export { settleTransferred } from './settle-transferred.ts'
export { clearRecord, type RecordValues, writeRecord } from './write-record.ts'
