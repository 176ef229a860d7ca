import type { CorrectableField } from '@huigong/contract'
import type { Code } from '@huigong/contract/code-lists/code'
import { educationLevels } from '@huigong/contract/code-lists/education'
import { employmentStatuses } from '@huigong/contract/code-lists/employment'
import { ethnicGroups } from '@huigong/contract/code-lists/ethnic-groups'
import { householdKinds } from '@huigong/contract/code-lists/household-kinds'
import { politicalStatuses } from '@huigong/contract/code-lists/political-statuses'
import { skillLevels } from '@huigong/contract/code-lists/skill-levels'

/** Fields whose value is a code of a list. */
export const codeListOf: Partial<Record<CorrectableField, readonly Code[]>> = {
  ethnicGroup: ethnicGroups,
  employment: employmentStatuses,
  education: educationLevels,
  skillLevel: skillLevels,
  politicalStatus: politicalStatuses,
  householdKind: householdKinds,
}

export const dayFields: readonly CorrectableField[] = ['bornOn', 'joinedOn']

/** As the contract limits them. */
export const longest: Partial<Record<CorrectableField, number>> = {
  nationality: 40,
  householdPlace: 200,
  nativePlace: 100,
  employerName: 200,
}
