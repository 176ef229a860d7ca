import type { ReviewSubject, ShownGrant, ShownMove } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { Message } from '../../parts/Message.tsx'
import { type TextKey, useText } from '../../platform/texts.ts'
import { RegistrationFacts } from '../registrations/RegistrationFacts.tsx'
import { SimilarUnions } from '../registrations/SimilarUnions.tsx'
import { ActivityFacts } from './ActivityFacts.tsx'
import { CancellationFacts } from './CancellationFacts.tsx'
import { ChangedFields } from './ChangedFields.tsx'
import { CorrectionFacts } from './CorrectionFacts.tsx'
import { ExportFacts } from './ExportFacts.tsx'
import { GroupTransferFacts } from './GroupTransferFacts.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { ProofFacts } from './ProofFacts.tsx'
import { TransferFacts } from './TransferFacts.tsx'

/** What an application is about, whole, by its kind. */
export const SubjectFacts = ({ subject }: { subject: ReviewSubject }) => {
  switch (subject.kind) {
    case 'union.registration':
      return (
        <>
          <SimilarUnions unions={subject.similar} />
          <RegistrationFacts form={subject.form} />
        </>
      )
    case 'union.change':
      return <ChangedFields {...subject} />
    case 'union.cancellation':
      return <CancellationFacts {...subject} />
    case 'union.move':
      return <MoveFacts form={subject.form} />
    case 'administrator.grant':
    case 'administrator.revocation':
      return <GrantFacts form={subject.form} isRevocation={subject.kind === 'administrator.revocation'} />
    case 'member.join':
    case 'member.registration':
      return <PersonFacts form={subject.form} />
    case 'member.transfer':
      return <TransferFacts form={subject.form} />
    case 'member.group_transfer':
      return <GroupTransferFacts form={subject.form} />
    case 'member.correction':
      return <CorrectionFacts form={subject.form} />
    case 'member.proof':
      return <ProofFacts form={subject.form} />
    case 'member.export':
      return <ExportFacts form={subject.form} />
    case 'activity.publication':
      return <ActivityFacts form={subject.form} />
    default:
      return subject satisfies never
  }
}

const MoveFacts = ({ form }: { form: ShownMove }) => {
  const text = useText()
  return (
    <Facts
      facts={[
        [text('names.informationFields.name'), form.unionName],
        [text('reviewing.move.from'), form.fromSuperiorName],
        [
          text('reviewing.move.to'),
          <strong key="to" className="change-new">
            {form.toSuperiorName}
          </strong>,
        ],
        [
          text('reviewing.move.follows'),
          text('reviewing.move.what', { unions: form.unions, members: form.members }),
        ],
        [text('reviewing.reasonGiven'), form.reason],
      ]}
    />
  )
}

const GrantFacts = ({ form, isRevocation }: { form: ShownGrant; isRevocation: boolean }) => {
  const text = useText()
  return (
    <>
      {form.isHandOver ? <Message kind="hint">{text('reviewing.handOver')}</Message> : null}
      <Facts
        facts={[
          [text('record.name'), form.name],
          [text('record.phone'), form.phoneMasked],
          [text('reviewing.role'), text(`names.roles.${form.role}`)],
          [text('reviewing.atUnion'), form.unionName],
          [text('reviewing.reasonGiven'), form.reason],
          [
            text(isRevocation ? 'reviewing.losesPermissions' : 'reviewing.permissions'),
            form.permissions.length > 0 ? (
              <ul key="permissions">
                {form.permissions.map(({ permission, scope }) => (
                  <li key={permission}>
                    {text(`names.permissions.${permission}` as TextKey)}
                    <span className="soft small"> {text(`names.scopes.${scope}`)}</span>
                  </li>
                ))}
              </ul>
            ) : null,
          ],
        ]}
      />
    </>
  )
}
