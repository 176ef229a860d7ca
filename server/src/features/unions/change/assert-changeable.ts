import { baseKinds, memberHoldingKinds } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { assertNameFree, findUnionWithCode } from '../assert-free.ts'
import type { ChangePayload } from './compare-information.ts'
import type { Information } from './information.ts'

/** What must hold when a change is submitted and again when it is approved. */
export const assertChangeable = async (
  tx: Transaction,
  record: Information,
  { after, changedFields }: Pick<ChangePayload, 'after' | 'changedFields'>,
): Promise<void> => {
  if (changedFields.includes('name')) await assertNameFree(tx, record.superiorId, after.name, record.id)
  if (changedFields.includes('creditCode')) await assertCreditCodeFree(tx, record, after.creditCode)
  if (changedFields.includes('kind')) await assertKindChangeable(tx, record, after.kind)
}

const assertCreditCodeFree = async (tx: Transaction, { id }: Information, creditCode: string | null) => {
  const taken = await findUnionWithCode(tx, [creditCode], id)
  if (taken) throw new DomainError('union.credit_code_taken', { name: taken.name })
}

/** A base union stays one; members stay where they can be. */
const assertKindChangeable = async (tx: Transaction, record: Information, kind: Information['kind']) => {
  const isOtherClass = baseKinds.includes(record.kind) !== baseKinds.includes(kind)
  if (isOtherClass || (!memberHoldingKinds.includes(kind) && (await hasMembers(tx, record))))
    throw new DomainError('union.kind_not_changeable')
}

const hasMembers = async (tx: Transaction, { path }: Information): Promise<boolean> => {
  const member = await tx.find(sql`
    select 1 from memberships where union_path = ${path}::ltree and status <> 'ended' limit 1`)
  return member !== undefined
}
