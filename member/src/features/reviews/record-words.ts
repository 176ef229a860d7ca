import type { CorrectableField, CorrectableRecord } from '@huigong/contract'
import type { Code } from '@huigong/contract/code-lists/code'
import { educationLevels } from '@huigong/contract/code-lists/education'
import { employmentStatuses } from '@huigong/contract/code-lists/employment'
import { ethnicGroups } from '@huigong/contract/code-lists/ethnic-groups'
import { householdKinds } from '@huigong/contract/code-lists/household-kinds'
import { politicalStatuses } from '@huigong/contract/code-lists/political-statuses'
import { skillLevels } from '@huigong/contract/code-lists/skill-levels'
import { useCodeName } from '../../parts/code-options.ts'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'

const lists: Partial<Record<CorrectableField, readonly Code[]>> = {
  ethnicGroup: ethnicGroups,
  employment: employmentStatuses,
  education: educationLevels,
  skillLevel: skillLevels,
  politicalStatus: politicalStatuses,
  householdKind: householdKinds,
}

/** A field of a person's record in words; null where it is empty. */
export const useRecordWords = () => {
  const text = useText()
  const { dayText } = useDateWords()
  const nameOf = useCodeName()
  return (record: CorrectableRecord, field: CorrectableField): string | null => {
    const value = record[field]
    const list = lists[field]
    if (value === null || value === '') return null
    if (list) return nameOf(list, String(value))
    if (field === 'sex') return text(value === 'male' ? 'names.sexes.male' : 'names.sexes.female')
    if (field === 'bornOn' || field === 'joinedOn') return dayText(String(value))
    if (typeof value === 'boolean') return text(`names.yesOrNo.${value ? 'yes' : 'no'}`)
    return value
  }
}
