import type { Code } from '@huigong/contract/code-lists/code'
import { educationLevels } from '@huigong/contract/code-lists/education'
import { employmentStatuses } from '@huigong/contract/code-lists/employment'
import { ethnicGroups } from '@huigong/contract/code-lists/ethnic-groups'
import { householdKinds } from '@huigong/contract/code-lists/household-kinds'
import { politicalStatuses } from '@huigong/contract/code-lists/political-statuses'
import { skillLevels } from '@huigong/contract/code-lists/skill-levels'
import { DomainError } from '../../platform/errors/domain-error.ts'

const lists = {
  ethnicGroup: ethnicGroups,
  employment: employmentStatuses,
  education: educationLevels,
  skillLevel: skillLevels,
  politicalStatus: politicalStatuses,
  householdKind: householdKinds,
} as const satisfies Record<string, readonly Code[]>

/** Codes of a record are those of the national lists, or blank (domain rules 2.4). */
export const assertCodes = (
  record: Partial<Record<keyof typeof lists, string | null | undefined>>,
  at: string,
): void => {
  for (const [field, list] of Object.entries(lists) as [keyof typeof lists, readonly Code[]][]) {
    const code = record[field]
    if (code && !list.some((entry) => entry.code === code))
      throw new DomainError('input.invalid', {
        issues: [{ path: `${at}${field}`, code: 'code_list.unknown_word', values: { word: code } }],
      })
  }
}
