import { sql } from '../../../platform/database/sql.ts'
import type { ImportDefinition } from '../../imports/index.ts'
import { claimDocuments, lockPeople } from '../../people/index.ts'
import { applyMembers } from './apply-members.ts'
import { memberFields } from './fields.ts'
import { createMemberReader } from './read-member.ts'
import { rehashMembers } from './rehash-members.ts'
import { digestOf, snapshotOf, touchesOf } from './snapshot.ts'
import { memberColumn, memberTemplate } from './template.ts'
import { undoMembers } from './undo-members.ts'
import { verdictsOf } from './verdicts.ts'

/** Members of the own union and of those below, from the short form (姓名, 证件号码) or 《工会会员信息采集表》. */
export const membersImport: ImportDefinition = {
  kind: 'members',
  fields: memberFields,
  createReader: createMemberReader,
  // A membership and its entries in the ledger: one when it is written, one when it is undone.
  newIds: 3,
  verdictsOf,
  // Of a stranger nothing but the phone is a change.
  isStillNew: sql`verdict = 'new' and changed_fields <@ '{phone}'`,
  snapshotOf,
  digestOf,
  touchesOf,
  rehash: rehashMembers,
  claim: ({ rows }) => claimDocuments(rows),
  lock: async (tx, { rows }) => void (await lockPeople(tx, rows)),
  apply: applyMembers,
  undo: undoMembers,
  template: memberTemplate,
  columnOf: memberColumn,
}
