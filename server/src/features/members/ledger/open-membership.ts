import type { MembershipChange } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { isUniqueViolation } from '../../../platform/database/unique-violation.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { noteFigures } from './note-figures.ts'
import { recordEntries } from './record-entries.ts'

export type NewMembership = {
  personId: string
  unionId: string
  status: 'unverified' | 'active' | 'retained'
  joinedOn: string | null
  source: MembershipChange['source']
}

/**
 * Opens a membership with its first entry in the ledger. Another open one, also one that is being opened at this
 * moment, refuses it: the unique index `memberships_open_once` decides. The caller holds the tree.
 */
export const openMembership = async (
  tx: Transaction,
  ctx: Context,
  membership: NewMembership,
): Promise<string> => {
  const { personId, unionId, status, source } = membership
  const id = v7()
  const on = membership.joinedOn ?? todayInShanghai(ctx.clock)
  await tx
    .run(sql`
      insert into memberships (person_id, id, union_id, union_path, status, joined_on, source, created_at, status_kind,
        status_on)
      select ${personId}, ${id}, u.id, u.path, ${status}, ${on}::date, ${source}, ${ctx.clock.now()}, 'join', ${on}::date
      from unions u where u.id = ${unionId}`)
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'memberships_open_once')) throw new DomainError('membership.already_open')
      throw error
    })
  await recordEntries(tx, ctx, [{ personId, membershipId: id, kind: 'join', on, source }])
  await noteFigures(tx, ctx, [{ before: null, after: { unionId, status } }])
  return id
}
