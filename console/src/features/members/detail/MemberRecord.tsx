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

/** The fields of the national form; numbers stay masked until somebody gives a reason. */
export const MemberRecord = ({ member }: { member: MemberDetail }) => {
  const { t, i18n } = useTranslation()
  const column = (key: string) => t(`members.columns.${key}`)
  const detail = (key: string) => t(`members.detail.${key}`)
  const word = (list: Parameters<typeof codeText>[0], code: string | null) =>
    codeText(list, code, i18n.language)
  const yesOrNo = (value: boolean | null) => value !== null && t(`names.yesOrNo.${value ? 'yes' : 'no'}`)
  return (
    <>
      <FactList
        level={2}
        title={detail('identity')}
        facts={[
          { label: column('name'), value: member.name },
          { label: column('sex'), value: member.sex && t(`names.sexes.${member.sex}`) },
          { label: column('documentKind'), value: t(`values.identityDocumentKinds.${member.documentKind}`) },
          { label: column('document'), value: <DisclosableNumber member={member} field="document" /> },
          {
            label: column('phone'),
            value: member.phoneMasked && <DisclosableNumber member={member} field="phone" />,
          },
          { label: detail('bornOn'), value: member.bornOn, isCode: true },
          { label: detail('ethnicGroup'), value: word(ethnicGroups, member.ethnicGroup) },
          { label: detail('politicalStatus'), value: word(politicalStatuses, member.politicalStatus) },
          { label: detail('nativePlace'), value: member.nativePlace },
        ]}
      />
      <FactList
        level={2}
        title={detail('membership')}
        facts={[
          { label: column('union'), value: member.unionName },
          { label: column('joinedOn'), value: member.joinedOn, isCode: true },
        ]}
      />
      <FactList
        level={2}
        title={detail('work')}
        facts={[
          { label: detail('employer'), value: member.employerName },
          { label: detail('employment'), value: word(employmentStatuses, member.employment) },
          { label: detail('education'), value: word(educationLevels, member.education) },
          { label: detail('skillLevel'), value: word(skillLevels, member.skillLevel) },
          { label: detail('isMigrantWorker'), value: yesOrNo(member.isMigrantWorker) || null },
          { label: detail('householdKind'), value: word(householdKinds, member.householdKind) },
          { label: detail('householdPlace'), value: member.householdPlace },
        ]}
      />
    </>
  )
}
