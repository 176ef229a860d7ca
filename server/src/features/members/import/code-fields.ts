import type { Code } from '@huigong/contract/code-lists/code'
import { educationLevels } from '@huigong/contract/code-lists/education'
import { employmentStatuses } from '@huigong/contract/code-lists/employment'
import { ethnicGroups } from '@huigong/contract/code-lists/ethnic-groups'
import { householdKinds } from '@huigong/contract/code-lists/household-kinds'
import { identityDocumentKindNames } from '@huigong/contract/code-lists/identity-document-kind-names'
import { membershipChangeKinds } from '@huigong/contract/code-lists/membership-change-kinds'
import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { politicalStatuses } from '@huigong/contract/code-lists/political-statuses'
import { sexes } from '@huigong/contract/code-lists/sexes'
import { skillLevels } from '@huigong/contract/code-lists/skill-levels'
import { yesOrNo } from '@huigong/contract/code-lists/yes-or-no'
import type { MemberFieldName } from './fields.ts'

/** The list of words of each column that has one. */
export const codeLists = {
  sex: sexes,
  ethnicGroup: ethnicGroups,
  employment: employmentStatuses,
  documentKind: identityDocumentKindNames,
  education: educationLevels,
  skillLevel: skillLevels,
  householdKind: householdKinds,
  changeKind: membershipChangeKinds,
  changeReason: membershipChangeReasons,
  politicalStatus: politicalStatuses,
  isMigrantWorker: yesOrNo,
} as const satisfies Partial<Record<MemberFieldName, readonly Code[]>>

export type CodeField = keyof typeof codeLists

/** Lists whose digits mean the same everywhere. Other systems number the other lists in orders of their own. */
export const readByCodeToo: readonly CodeField[] = ['sex', 'isMigrantWorker']
