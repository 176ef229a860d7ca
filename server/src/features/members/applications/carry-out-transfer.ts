import type { MembershipChange } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Context } from '../../access/index.ts'
import { settleTransferred } from '../../people/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { tellPeople } from '../life/apply-action.ts'
import { selectById } from '../life/selection.ts'
import { assertStillHoldsMembers } from './holds-members.ts'
import { tellOldUnion } from './tell-old-union.ts'

export type Transfer = {
  personId: string
  membershipId: string
  toUnionId: string
  employerName: string | null
  /** Code of 会籍变化原因. */
  reason: string | null
  on: string
  source: MembershipChange['source']
  /** It was decided earlier: the member hears of it now. */
  isPlanned: boolean
  /** With a whole group: the status stays, and its union, which asked for it, need not be told of each. */
  isGroup?: boolean
}

/**
 * Takes a member over into another union: two entries of the ledger with one id, the old union is told. The person is
 * locked by the caller; throws what has come in between (`membership.changed`, `membership.holds_office` …).
 */
export const carryOutTransfer = async (tx: Transaction, ctx: Context, transfer: Transfer): Promise<void> => {
  const { personId, toUnionId } = transfer
  const member = await selectById(tx, ctx, transfer.membershipId)
  if (!member || member.personId !== personId) throw new DomainError('membership.changed')
  if (member.unionId === toUnionId) throw new DomainError('membership.same_union')
  if (member.holdsOffice) throw new DomainError('membership.holds_office')
  await assertStillHoldsMembers(tx, toUnionId)
  await changeMemberships(tx, ctx, [
    {
      personId,
      membershipId: transfer.membershipId,
      unionId: toUnionId,
      // Who retained the membership and changes union works again.
      ...(member.status === 'retained' && !transfer.isGroup && { status: 'active' as const }),
      kind: 'transfer_in',
      reason: transfer.reason,
      on: transfer.on,
      source: transfer.source,
    },
  ])
  await settleTransferred(tx, [personId], transfer.employerName)
  if (!transfer.isGroup) await tellOldUnion(tx, ctx, { unionId: member.unionId, toUnionId }, null)
  if (transfer.isPlanned)
    await tellPeople(tx, ctx, [{ id: transfer.membershipId, personId }], {
      kind: 'transfer.moved',
      unionId: toUnionId,
    })
}
