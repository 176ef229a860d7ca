import { baseKinds, memberHoldingKinds } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { ChangePayload } from './compare-information.ts'
import type { Information } from './information.ts'

/** What must hold when a change is submitted and again when it is approved. */
export const assertChangeable = async (
  tx: Transaction,
  record: Information,
  { after, changedFields }: Pick<ChangePayload, 'after' | 'changedFields'>,
): Promise<void> => {
  if (changedFields.includes('name')) await assertNameFree(tx, record, after.name)
  if (changedFields.includes('creditCode')) await assertCreditCodeFree(tx, record, after.creditCode)
  if (changedFields.includes('kind')) await assertKindChangeable(tx, record, after.kind)
}

const assertNameFree = async (tx: Transaction, { id, superiorId }: Information, name: string) => {
  const taken = await tx.find(sql`
    select 1 from unions
    where superior_id = ${superiorId} and name = ${name} and status = 'active' and id <> ${id}`)
  if (taken) throw new DomainError('union.name_taken')
}

const assertCreditCodeFree = async (tx: Transaction, { id }: Information, creditCode: string | null) => {
  const taken = await tx.find<{ name: string }>(sql`
    select name from unions where credit_code = ${creditCode} and status = 'active' and id <> ${id}`)
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
