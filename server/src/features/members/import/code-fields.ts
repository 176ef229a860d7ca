import type { Code } from '@huigong/contract/code-lists/code'
import { identityDocumentKindNames } from '@huigong/contract/code-lists/identity-document-kind-names'
import { membershipChangeKinds } from '@huigong/contract/code-lists/membership-change-kinds'
import { membershipChangeReasons } from '@huigong/contract/code-lists/membership-change-reasons'
import { recordCodes } from '@huigong/contract/code-lists/record-codes'
import { sexes } from '@huigong/contract/code-lists/sexes'
import { yesOrNo } from '@huigong/contract/code-lists/yes-or-no'
import type { MemberFieldName } from './fields.ts'

/** The list of words of each column that has one. */
export const codeLists = {
  ...recordCodes,
  sex: sexes,
  documentKind: identityDocumentKindNames,
  changeKind: membershipChangeKinds,
  changeReason: membershipChangeReasons,
  isMigrantWorker: yesOrNo,
} as const satisfies Partial<Record<MemberFieldName, readonly Code[]>>

export type CodeField = keyof typeof codeLists

/** Lists whose digits mean the same everywhere. Other systems number the other lists in orders of their own. */
export const readByCodeToo: readonly CodeField[] = ['sex', 'isMigrantWorker']
