import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'

/** A made-up person; `ethnicGroup`, `education` … are codes of the contract's lists. */
export type PersonRecord = {
  personId: string
  name: string
  sex: 'male' | 'female'
  /** yyyy-MM-dd. */
  bornOn: string
  documentKind: IdentityDocumentKind
  documentNumber: string
  phone: string
  /** Null for the few foreigners. */
  ethnicGroup: string | null
  education: string
  employment: string
  politicalStatus: string
  isMigrantWorker: boolean
}

export type MemberRecord = Omit<PersonRecord, 'phone'> & {
  /** An import often brings none. */
  phone: string | null
  /** Position among all members, from 0. */
  index: number
  membershipId: string
  unionId: string
  unionPath: string
  employerName: string
  isVerified: boolean
  /** Never before `createdAt`, never after now; null unless verified. */
  verifiedAt: Date | null
  /** yyyy-MM-dd, on or before the day of `createdAt`. */
  joinedOn: string
  /** How the record came: a file of the union, or the person's own application. */
  source: 'import' | 'application'
  createdAt: Date
}
