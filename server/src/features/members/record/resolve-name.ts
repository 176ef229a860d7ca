import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, ownReach, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { clearRecord, settleRecord } from '../../people/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { settlePlans } from '../life/cancel-plan.ts'
import { correctionOfError } from '../life/erase-members.ts'
import { activate } from '../verification/activate-membership.ts'
import { lockOwnMember, type OwnMember } from './own-member.ts'

type Asked = { id: string; resolution: 'take_verified_name' | 'not_ours' }

/** Settles that a person verified under another name than our record has (seed 000, section 11). */
export const resolveName = (
  ctx: Context,
  { id, resolution }: Asked,
): Promise<{ memberId: string | null }> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.manage'))
  return ctx.transaction(async (tx) => {
    await holdTree(tx)
    const member = await lockOwnMember(tx, unionId, id)
    if (!member.nameDiffers || member.verifiedName === null) throw new DomainError('member.names_agree')
    await resolutions[resolution](tx, ctx, member)
    await recordFact(tx, ctx, {
      action: 'member.name_resolved',
      objectKind: 'membership',
      objectId: id,
      details: { resolution },
    })
    return { memberId: resolution === 'not_ours' ? null : id }
  })
}

type Resolve = (tx: Transaction, ctx: Context, member: OwnMember) => Promise<void>

const takeVerifiedName: Resolve = async (tx, ctx, member) => {
  await settleRecord(tx, member.personId, null)
  if (member.status === 'unverified') return activate(tx, ctx, member, 'staff')
  await correct(tx, ctx, member)
}

/** The number was entered for somebody else: what was noted with it says nothing about the person whose number it is. */
const leaveToThem: Resolve = async (tx, ctx, member) => {
  await correct(tx, ctx, member, 'ended')
  await settlePlans(tx, ctx, sql`person_id = ${member.personId}`)
  await settleRecord(tx, member.personId, null)
  const earlier = await tx.find(sql`
    select 1 from memberships where person_id = ${member.personId} and id <> ${member.id}`)
  if (!earlier) await clearRecord(tx, member.personId)
}

const correct = (tx: Transaction, ctx: Context, { id, personId }: OwnMember, status?: 'ended') =>
  changeMemberships(tx, ctx, [
    {
      personId,
      membershipId: id,
      ...(status && { status }),
      kind: 'correct',
      reason: correctionOfError,
      on: todayInShanghai(ctx.clock),
      source: 'staff',
    },
  ])

const resolutions: Record<Asked['resolution'], Resolve> = {
  take_verified_name: takeVerifiedName,
  not_ours: leaveToThem,
}
