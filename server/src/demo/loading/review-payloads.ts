import type { JoinPayload } from '../../features/members/applications/application-payload.ts'
import type { RegistrationPayload } from '../../features/unions/registration/registration-payload.ts'
import type { MemberJoinReview, UnionRegistrationReview } from '../generator/review-records.ts'
import type { SampleFiles } from './sample-file-batches.ts'

/** What the applicant's form would have left. */
export const joinPayload = ({ unionId, employerName, joinedOn, note }: MemberJoinReview): JoinPayload => ({
  unionId,
  employerId: null,
  employerName,
  joinedOn,
  note,
})

export const registrationPayload = (
  review: UnionRegistrationReview,
  files: SampleFiles,
  regionName: string | null,
): RegistrationPayload => {
  const { id: _, ...employer } = review.employer
  return {
    entrance: 'console',
    superiorId: review.unionId,
    superiorName: review.unionName,
    unionName: review.registeredUnionName,
    kind: 'independent_base',
    level: 'base',
    regionCode: review.regionCode,
    regionName,
    officePhone: review.officePhone,
    isIndependent: review.isIndependent,
    unionCreditCode: review.unionCreditCode,
    unionCertificateId: files.unionCertificateId,
    legalPersonDocument: null,
    employers: [{ ...employer, certificateId: files.employerCertificateId }],
  }
}
