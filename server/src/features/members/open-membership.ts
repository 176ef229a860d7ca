import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { isUniqueViolation } from '../../platform/database/unique-violation.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../access/index.ts'
import { changeFigure } from '../statistics/index.ts'
import { recordChange } from './record-change.ts'

export type NewMembership = {
  personId: string
  unionId: string
  joinedOn: string | null
  source: 'application' | 'staff'
}

/**
 * Opens the membership of a verified person. Another open one, also one that is being approved at this moment,
 * refuses it: the unique index `memberships_open_once` decides.
 */
export const openMembership = async (
  tx: Transaction,
  ctx: Context,
  membership: NewMembership,
): Promise<string> => {
  const id = v7()
  const today = todayInShanghai(ctx.clock)
  const joinedOn = membership.joinedOn ?? today
  await tx
    .run(sql`
      insert into memberships (person_id, id, union_id, union_path, status, joined_on, source, created_at)
      select ${membership.personId}, ${id}, u.id, u.path, 'active', ${joinedOn}::date, ${membership.source}, ${ctx.clock.now()}
      from unions u where u.id = ${membership.unionId}`)
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'memberships_open_once')) throw new DomainError('membership.already_open')
      throw error
    })
  const { personId, unionId, source } = membership
  await recordChange(tx, ctx, { personId, membershipId: id, kind: 'join', on: joinedOn, unionId, source })
  for (const figure of ['members', 'verified_members'] as const)
    await changeFigure(tx, { unionId, figure, onDay: today, delta: 1 })
  return id
}
