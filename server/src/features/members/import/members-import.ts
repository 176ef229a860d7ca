import type { ImportDefinition } from '../../imports/index.ts'
import { claimDocuments, lockPeople } from '../../people/index.ts'
import { applyMembers } from './apply-members.ts'
import { memberFields } from './fields.ts'
import { createMemberReader } from './read-member.ts'
import { rehashMembers } from './rehash-members.ts'
import { digestOf, snapshotOf } from './snapshot.ts'
import { memberColumn, memberTemplate } from './template.ts'
import { undoMembers } from './undo-members.ts'
import { verdictsOf } from './verdicts.ts'

/** Members of the own union from the short form (姓名, 证件号码) or 《工会会员信息采集表》. */
export const membersImport: ImportDefinition = {
  kind: 'members',
  fields: memberFields,
  createReader: createMemberReader,
  // A membership and its entries in the ledger: one when it is written, one when it is undone.
  newIds: 3,
  verdictsOf,
  snapshotOf,
  digestOf,
  rehash: rehashMembers,
  lock: (tx, scope) => lockPeople(tx, scope.rows),
  claim: async (tx, scope) => void (await claimDocuments(tx, scope.rows)),
  apply: applyMembers,
  undo: undoMembers,
  template: memberTemplate,
  columnOf: memberColumn,
}
