import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'

/** The name of an active union that holds members directly; one above base that holds none is refused. */
export const assertHoldsMembers = async (db: Reads, unionId: string): Promise<string> => {
  const union = await find(db, unionId)
  if (!union) throw new DomainError('thing.not_found')
  if (!union.canHoldMembers) throw new DomainError('union.cannot_hold_members')
  return union.name
}

/** The same of a union that was chosen some time ago: it may have ended since. */
export const assertStillHoldsMembers = async (db: Reads, unionId: string): Promise<void> => {
  if (!(await find(db, unionId))?.canHoldMembers) throw new DomainError('union.cannot_hold_members')
}

const find = (db: Reads, unionId: string) =>
  db.find<{ name: string; canHoldMembers: boolean }>(sql`
    select name, can_hold_members as "canHoldMembers" from unions where id = ${unionId} and status = 'active'`)
