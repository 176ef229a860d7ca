/** Natural persons: one person, one record, found by the keyed hash of an identity document. */
export { documentKey, documentPurpose, personPhonePurpose } from './document-key.ts'
export { findPersonByDocument, type PersonFound } from './find-person-by-document.ts'
export { claimDocuments, lockPeople, writePeople } from './import-people.ts'
export { changedFieldCases } from './person-fields.ts'
export { recordPerson } from './record-person.ts'
export { rememberPhone } from './remember-phone.ts'
export { personSnapshot, restorePeople } from './restore-people.ts'
export { isSameName } from './same-name.ts'
