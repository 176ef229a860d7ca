import type { PersonRecord } from './member-record.ts'
import type { EmployerRecord } from './union-record.ts'

/** What every review of the demo has. */
export type ReviewFrame = {
  reviewId: string
  /** The union that decides: the superior of a registration, the union to be joined. */
  unionId: string
  unionPath: string
  unionName: string
  /** Verified, and in no union yet. */
  applicant: PersonRecord
  status: 'pending' | 'rejected'
  submittedAt: Date
  /** Null while pending. */
  decidedAt: Date | null
  rejectionReason: string | null
}

export type UnionRegistrationReview = ReviewFrame & {
  kind: 'union.registration'
  employer: EmployerRecord
  regionCode: string
  /** The employer has a union already and states its code (已独立建会). */
  isIndependent: boolean
  registeredUnionName: string
  unionCreditCode: string | null
  officePhone: string
}

export type MemberJoinReview = ReviewFrame & {
  kind: 'member.join'
  employerName: string
  /** The day of the original joining, for somebody who was a member off-line before. */
  joinedOn: string | null
  note: string | null
}
