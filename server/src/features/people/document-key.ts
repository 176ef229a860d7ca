export const documentPurpose = 'person.document'
export const personPhonePurpose = 'person.phone'

/** What the look-up hash is made from: the kind of document and the number normalised for uniqueness. */
export const documentKey = (kind: string, uniqueNumber: string): string => `${kind}:${uniqueNumber}`
