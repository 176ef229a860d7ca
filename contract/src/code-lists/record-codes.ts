import type { Code } from './code.ts'
import { educationLevels } from './education.ts'
import { employmentStatuses } from './employment.ts'
import { ethnicGroups } from './ethnic-groups.ts'
import { householdKinds } from './household-kinds.ts'
import { politicalStatuses } from './political-statuses.ts'
import { skillLevels } from './skill-levels.ts'

/** The list of each field of a person's record whose value is a code, in the order in which forms ask. */
export const recordCodes = {
  ethnicGroup: ethnicGroups,
  politicalStatus: politicalStatuses,
  education: educationLevels,
  skillLevel: skillLevels,
  employment: employmentStatuses,
  householdKind: householdKinds,
} as const satisfies Record<string, readonly Code[]>

/** The list of a field that has one. */
export const recordCodesOf = (field: string): readonly Code[] | undefined =>
  field in recordCodes ? recordCodes[field as keyof typeof recordCodes] : undefined
