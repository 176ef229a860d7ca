import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, ownReach, type PersonMerge, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { mergeRecords } from '../../people/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { openMembership } from '../ledger/open-membership.ts'
import { tellPeople } from '../life/apply-action.ts'
import { settlePlans } from '../life/cancel-plan.ts'
import { correctionOfError } from '../life/erase-members.ts'
import { lockPair, type Mergeable } from './lock-pair.ts'

type Asked = { personId: string; otherPersonId: string }

/** Makes two records of one person one (domain rules 1.2); both histories stay. Answers the open membership's id. */
export const mergePeople = (
  ctx: Context,
  asked: Asked,
  merges: readonly PersonMerge[],
): Promise<{ memberId: string }> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.manage'))
  return ctx.transaction(async (tx) => {
    await holdTree(tx)
    const pair = await lockPair(tx, unionId, [asked.personId, asked.otherPersonId])
    assertAlike(pair)
    const [kept, dropped] = inOrder(pair)
    await settlePlans(tx, ctx, sql`person_id = ${dropped.personId}`)
    const memberId = await joinMemberships(tx, ctx, kept, dropped)
    const ids = { keptId: kept.personId, droppedId: dropped.personId }
    for (const merge of merges) await merge(tx, ids)
    await mergeRecords(tx, ctx, ids)
    await recordFact(tx, ctx, {
      action: 'member.merged',
      objectKind: 'person',
      objectId: kept.personId,
      details: { otherPersonId: dropped.personId },
    })
    return { memberId }
  })
}

const assertAlike = ([a, b]: readonly [Mergeable, Mergeable]) => {
  const isAlike = a.name === b.name && a.bornOn !== null && a.bornOn === b.bornOn
  if (!isAlike || a.documentKind === b.documentKind) throw new DomainError('merge.not_alike')
  if (a.hasAccount && b.hasAccount) throw new DomainError('merge.two_accounts')
}

/** Whoever verified is kept; else the older member. */
const inOrder = ([a, b]: readonly [Mergeable, Mergeable]): [Mergeable, Mergeable] => {
  for (const keeps of [
    (one: Mergeable) => one.hasAccount,
    (one: Mergeable) => one.isVerified,
    (one: Mergeable) => one.membershipId !== null,
  ])
    if (keeps(a) !== keeps(b)) return keeps(a) ? [a, b] : [b, a]
  return (a.joinedOn ?? '9') <= (b.joinedOn ?? '9') ? [a, b] : [b, a]
}

const joinMemberships = async (
  tx: Transaction,
  ctx: Context,
  kept: Mergeable,
  dropped: Mergeable,
): Promise<string> => {
  const correction = { kind: 'correct', reason: correctionOfError, source: 'merge' } as const
  const on = todayInShanghai(ctx.clock)
  // An entry of the kept one too: its history tells of it, and an import that is undone sees that it was touched.
  await changeMemberships(tx, ctx, [
    ...changeOf(dropped, { ...correction, on, status: 'ended' as const }),
    ...changeOf(kept, { ...correction, on }),
  ])
  if (kept.membershipId) return kept.membershipId
  const becomesActive = kept.isVerified && dropped.status === 'unverified'
  const id = await openMembership(tx, ctx, {
    personId: kept.personId,
    unionId: dropped.unionId!,
    status: becomesActive ? 'active' : (dropped.status as 'unverified' | 'active' | 'retained'),
    joinedOn: dropped.joinedOn,
    source: 'merge',
  })
  const member = { id, personId: kept.personId }
  if (becomesActive)
    await tellPeople(tx, ctx, [member], { kind: 'membership.matched', unionId: dropped.unionId! })
  return id
}

const changeOf = <Change extends object>({ personId, membershipId }: Mergeable, change: Change) =>
  membershipId ? [{ personId, membershipId, ...change }] : []
