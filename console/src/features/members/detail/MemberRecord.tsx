import type { MemberDetail } from '@huigong/contract'
import { educationLevels } from '@huigong/contract/code-lists/education'
import { employmentStatuses } from '@huigong/contract/code-lists/employment'
import { ethnicGroups } from '@huigong/contract/code-lists/ethnic-groups'
import { householdKinds } from '@huigong/contract/code-lists/household-kinds'
import { politicalStatuses } from '@huigong/contract/code-lists/political-statuses'
import { skillLevels } from '@huigong/contract/code-lists/skill-levels'
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
  const word = (list: Parameters<typeof codeText>[0], code: string | null) =>
    codeText(list, code, i18n.language)
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
          { label: field('ethnicGroup'), value: word(ethnicGroups, member.ethnicGroup) },
          { label: field('politicalStatus'), value: word(politicalStatuses, member.politicalStatus) },
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
          { label: field('employment'), value: word(employmentStatuses, member.employment) },
          { label: field('education'), value: word(educationLevels, member.education) },
          { label: field('skillLevel'), value: word(skillLevels, member.skillLevel) },
          { label: field('isMigrantWorker'), value: isMigrantWorker || null },
          { label: field('householdKind'), value: word(householdKinds, member.householdKind) },
          { label: field('householdPlace'), value: member.householdPlace },
          { label: field('note'), value: member.note, isWide: true },
        ]}
      />
    </>
  )
}
