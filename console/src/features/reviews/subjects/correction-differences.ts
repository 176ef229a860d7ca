import {
  type CorrectableField,
  type CorrectableRecord,
  correctableFields,
  type ShownCorrection,
} from '@huigong/contract'
import type { Code } from '@huigong/contract/code-lists/code'
import { educationLevels } from '@huigong/contract/code-lists/education'
import { employmentStatuses } from '@huigong/contract/code-lists/employment'
import { ethnicGroups } from '@huigong/contract/code-lists/ethnic-groups'
import { householdKinds } from '@huigong/contract/code-lists/household-kinds'
import { politicalStatuses } from '@huigong/contract/code-lists/political-statuses'
import { skillLevels } from '@huigong/contract/code-lists/skill-levels'
import { useTranslation } from 'react-i18next'
import type { Difference } from '../../../parts/DifferenceTable.tsx'
import { codeText } from '../../members/code-text.ts'

const codeLists: Partial<Record<CorrectableField, readonly Code[]>> = {
  ethnicGroup: ethnicGroups,
  employment: employmentStatuses,
  education: educationLevels,
  skillLevel: skillLevels,
  politicalStatus: politicalStatuses,
  householdKind: householdKinds,
}

/** A person's record before and after, field by field. */
export const useCorrectionDifferences = () => {
  const { t } = useTranslation()
  const textOf = useFieldText()
  return ({ before, after, changedFields }: ShownCorrection): Difference[] =>
    correctableFields.map((field) => ({
      key: field,
      label: t(`names.personFields.${field}`),
      isChanged: changedFields.includes(field),
      before: textOf(field, before),
      after: textOf(field, after),
    }))
}

const useFieldText = () => {
  const { t, i18n } = useTranslation()
  return (field: CorrectableField, record: CorrectableRecord): string | null => {
    const value = record[field]
    if (value === null) return null
    if (field === 'sex') return t(`names.sexes.${value}`)
    if (typeof value === 'boolean') return t(`names.yesOrNo.${value ? 'yes' : 'no'}`)
    const list = codeLists[field]
    return list ? codeText(list, value, i18n.language) : value
  }
}
