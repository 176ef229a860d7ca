import type { MembershipStatus } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, ownReach, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { isSameName } from '../../people/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { markOtherName } from '../verification/activate-membership.ts'
import { tellPeople } from './apply-action.ts'

type Ended = {
  id: string
  personId: string
  before: MembershipStatus
  recoverableUntil: Date
  isVerified: boolean
  isNamed: boolean
}

/** Puts an end back while its time runs: the membership is what it was before, and the ledger keeps both. */
export const recoverMember = (ctx: Context, id: string): Promise<void> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.manage'))
  return ctx.transaction(async (tx) => {
    await holdTree(tx)
    const ended = await lockEnded(tx, id, unionId)
    if (ended.recoverableUntil <= ctx.clock.now()) throw new DomainError('membership.not_recoverable')
    await changeMemberships(tx, ctx, [
      {
        personId: ended.personId,
        membershipId: id,
        status: statusAfter(ended),
        kind: 'recover',
        on: todayInShanghai(ctx.clock),
        source: 'staff',
      },
    ])
    if (ended.isVerified && !ended.isNamed && ended.before === 'unverified')
      await markOtherName(tx, ended.personId, id)
    await tellPeople(tx, ctx, [ended], { kind: 'membership.recovered', unionId })
    await recordFact(tx, ctx, { action: 'member.recovered', objectKind: 'membership', objectId: id })
  })
}

const lockEnded = async (tx: Transaction, id: string, unionId: string): Promise<Ended> => {
  const found = await tx.find<{ personId: string }>(sql`
    select person_id as "personId" from memberships where id = ${id} and union_id = ${unionId}`)
  if (!found) throw new DomainError('thing.not_found')
  await tx.run(sql`select from people where person_id = ${found.personId} for update`)
  const ended = await tx.find<Ended>(sql`
    select m.id, m.person_id as "personId", m.recoverable_until as "recoverableUntil", c.status as before,
      p.verified_at is not null as "isVerified", ${isSameName('p.name', 'coalesce(p.verified_name, p.name)')} as "isNamed"
    from memberships m join people p on p.person_id = m.person_id
      cross join lateral (select b.status from membership_changes b
        where b.person_id = m.person_id and b.membership_id = m.id and b.revision < m.revision
        order by b.revision desc limit 1) c
    where m.person_id = ${found.personId} and m.id = ${id} and m.status = 'ended' and m.recoverable_until is not null
      and p.merged_into is null
    for update of m`)
  if (!ended) throw new DomainError('membership.not_recoverable')
  return ended
}

/**
 * Whoever verified meanwhile under the union's name is a member at once, as with any other record of the union; whoever
 * closed the account meanwhile is one no more.
 */
const statusAfter = ({ before, isVerified, isNamed }: Ended): MembershipStatus => {
  if (before === 'active' && !isVerified) return 'unverified'
  return before === 'unverified' && isVerified && isNamed ? 'active' : before
}
