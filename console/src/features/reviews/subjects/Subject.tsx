import type { ReviewDetail, ReviewSubject } from '@huigong/contract'
import { CancellationSubject } from './CancellationSubject.tsx'
import { ChangeSubject } from './ChangeSubject.tsx'
import { GrantSubject } from './GrantSubject.tsx'
import { JoinSubject } from './JoinSubject.tsx'
import { MoveSubject } from './MoveSubject.tsx'
import { RegistrationSubject } from './RegistrationSubject.tsx'

/** What somebody applied for, as who decides reads it and as who applied reads it again. */
export type Application = Pick<ReviewDetail, 'subject' | 'applicantName'> &
  Partial<Pick<ReviewDetail, 'applicantPhoneMasked'>>

export const Subject = ({ review }: { review: Application }) => {
  const subject: ReviewSubject = review.subject
  switch (subject.kind) {
    case 'union.registration':
      return <RegistrationSubject subject={subject} review={review} />
    case 'union.change':
      return <ChangeSubject subject={subject} />
    case 'union.cancellation':
      return <CancellationSubject subject={subject} />
    case 'union.move':
      return <MoveSubject form={subject.form} />
    case 'administrator.grant':
    case 'administrator.revocation':
      return <GrantSubject subject={subject} />
    case 'member.join':
      return <JoinSubject form={subject.form} />
    default:
      return subject satisfies never
  }
}
