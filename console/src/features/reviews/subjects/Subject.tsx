import type { ReviewDetail, ReviewSubject } from '@huigong/contract'
import { ActivitySubject } from './ActivitySubject.tsx'
import { CancellationSubject } from './CancellationSubject.tsx'
import { ChangeSubject } from './ChangeSubject.tsx'
import { CorrectionSubject } from './CorrectionSubject.tsx'
import { ExportSubject } from './ExportSubject.tsx'
import { GrantSubject } from './GrantSubject.tsx'
import { GroupTransferSubject } from './GroupTransferSubject.tsx'
import { JoinSubject } from './JoinSubject.tsx'
import { MoveSubject } from './MoveSubject.tsx'
import { ProofSubject } from './ProofSubject.tsx'
import { RegistrationSubject } from './RegistrationSubject.tsx'
import { TransferSubject } from './TransferSubject.tsx'

/** What somebody applied for, as who decides reads it and as who applied reads it again. */
export type Application = Pick<ReviewDetail, 'id' | 'status' | 'subject' | 'applicantName'> &
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
    case 'member.registration':
      return <JoinSubject subject={subject} />
    case 'member.transfer':
      return <TransferSubject form={subject.form} isPending={review.status === 'pending'} />
    case 'member.group_transfer':
      return <GroupTransferSubject id={review.id} status={review.status} form={subject.form} />
    case 'member.correction':
      return <CorrectionSubject subject={subject.form} />
    case 'member.proof':
      return (
        <ProofSubject
          form={subject.form}
          isPending={review.status === 'pending'}
          isForDecision={review.applicantPhoneMasked !== undefined}
        />
      )
    case 'member.export':
      return <ExportSubject form={subject.form} isPending={review.status === 'pending'} />
    case 'activity.publication':
      return <ActivitySubject form={subject.form} isPending={review.status === 'pending'} />
    default:
      return subject satisfies never
  }
}
