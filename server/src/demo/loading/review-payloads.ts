import type { JoinPayload } from '../../features/members/join-applications.ts'
import type { RegistrationPayload } from '../../features/unions/registration/submit-registration.ts'
import type { MemberJoinReview, UnionRegistrationReview } from '../generator/review-records.ts'
import type { SampleFiles } from './sample-file-batches.ts'

/** What the applicant's form would have left. */
export const joinPayload = ({ unionId, employerName, joinedOn, note }: MemberJoinReview): JoinPayload => ({
  unionId,
  employerName,
  joinedOn,
  note,
})

export const registrationPayload = (
  review: UnionRegistrationReview,
  files: SampleFiles,
): RegistrationPayload => ({
  employerName: review.employer.name,
  employerCreditCode: review.employer.creditCode,
  employerCertificateId: files.employerCertificateId,
  isIndependent: review.isIndependent,
  unionName: review.registeredUnionName,
  unionCreditCode: review.unionCreditCode,
  unionCertificateId: files.unionCertificateId,
  superiorId: review.unionId,
  superiorName: review.unionName,
  officePhone: review.officePhone,
})
