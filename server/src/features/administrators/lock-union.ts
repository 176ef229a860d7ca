import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { UnionNature } from '../access/index.ts'

export type UnionOfGrant = UnionNature & {
  id: string
  path: string
  name: string
  status: 'active' | 'cancelled'
  superiorId: string | null
}

/** The union whose roles are to change, locked, so that changes of its roles follow each other. */
export const lockUnion = async (tx: Transaction, unionId: string): Promise<UnionOfGrant> => {
  // Rows that merely refer to the union need not wait.
  const union = await tx.find<UnionOfGrant>(sql`
    select id, path::text as path, name, status, superior_id as "superiorId", superior_id is null as "isRoot",
      is_above_base as "isAboveBase", can_hold_members as "canHoldMembers"
    from unions where id = ${unionId} for no key update`)
  if (!union) throw new DomainError('thing.not_found')
  return union
}

export const assertActive = (union: UnionOfGrant): void => {
  if (union.status !== 'active') throw new DomainError('union.cancelled', { name: union.name })
}
