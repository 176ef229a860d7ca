import type { MemberDetail } from '@huigong/contract'
import { recordCodes } from '@huigong/contract/code-lists/record-codes'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../../parts/FactList.tsx'
import { codeText } from '../code-text.ts'
import { DisclosableNumber } from './DisclosableNumber.tsx'
import { MembershipFacts } from './MembershipFacts.tsx'

/** The fields of the national form; numbers stay masked until somebody gives a reason. */
export const MemberRecord = ({ member }: { member: MemberDetail }) => {
  const { t, i18n } = useTranslation()
  const column = (key: string) => t(`members.columns.${key}`)
  const field = (key: string) => t(`names.personFields.${key}`)
  const coded = (name: keyof typeof recordCodes) => ({
    label: field(name),
    value: codeText(recordCodes[name], member[name], i18n.language),
  })
  const isMigrantWorker =
    member.isMigrantWorker !== null && t(`names.yesOrNo.${member.isMigrantWorker ? 'yes' : 'no'}`)
  const furtherDocuments = member.furtherDocuments.map(({ kind, masked }) => ({
    label: t('members.detail.furtherDocument', { kind: t(`values.identityDocumentKinds.${kind}`) }),
    value: masked,
    isCode: true,
  }))
  return (
    <>
      <FactList
        level={2}
        title={t('members.detail.identity')}
        facts={[
          { label: column('name'), value: member.name },
          { label: field('sex'), value: member.sex && t(`names.sexes.${member.sex}`) },
          { label: field('bornOn'), value: member.bornOn, isCode: true },
          { label: column('documentKind'), value: t(`values.identityDocumentKinds.${member.documentKind}`) },
          { label: column('document'), value: <DisclosableNumber member={member} field="document" /> },
          ...furtherDocuments,
          {
            label: column('phone'),
            value: member.phoneMasked && <DisclosableNumber member={member} field="phone" />,
          },
          { label: field('nationality'), value: member.nationality },
          coded('ethnicGroup'),
          coded('politicalStatus'),
          { label: field('nativePlace'), value: member.nativePlace },
        ]}
      />
      <MembershipFacts member={member} />
      <FactList
        level={2}
        title={t('members.detail.work')}
        facts={[
          { label: field('employerName'), value: member.employerName },
          { label: field('duty'), value: member.duty },
          coded('employment'),
          coded('education'),
          coded('skillLevel'),
          { label: field('isMigrantWorker'), value: isMigrantWorker || null },
          coded('householdKind'),
          { label: field('householdPlace'), value: member.householdPlace },
          { label: field('note'), value: member.note, isWide: true },
        ]}
      />
    </>
  )
}
