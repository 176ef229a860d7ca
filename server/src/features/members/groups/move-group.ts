import type { Transaction } from '../../../platform/database/database.ts'
import type { Context } from '../../access/index.ts'
import { settleTransferred } from '../../people/index.ts'
import type { Review } from '../../reviews/index.ts'
import { changeMemberships } from '../ledger/change-memberships.ts'
import { tellPeople } from '../life/apply-action.ts'
import { planChanges } from '../life/plan-change.ts'
import type { GroupPayload } from './group-payload.ts'
import type { Grouped } from './read-group.ts'

/** 劳动(工作)关系发生变化 */
const employmentChanged = '1'

/** Takes the group over at once; everybody's status stays. */
export const moveGroup = async (
  tx: Transaction,
  ctx: Context,
  toUnionId: string,
  group: readonly Grouped[],
  on: string,
): Promise<void> => {
  const change = { kind: 'transfer_in', reason: employmentChanged, source: 'application' } as const
  await changeMemberships(
    tx,
    ctx,
    group.map((member) => ({ ...member, ...change, on, unionId: toUnionId })),
  )
  const people = group.map(({ personId }) => personId)
  await settleTransferred(tx, people, null)
  await tellPeople(
    tx,
    ctx,
    group.map(({ personId, membershipId }) => ({ personId, id: membershipId })),
    { kind: 'transfer.moved', unionId: toUnionId },
  )
}

/** Keeps the move of each for the day: until then anything may happen to one of them. */
export const planGroup = (
  tx: Transaction,
  ctx: Context,
  { id, payload: { toUnionId } }: Review<GroupPayload>,
  group: readonly Grouped[],
  effectiveOn: string,
): Promise<void> =>
  planChanges(
    tx,
    ctx,
    group.map((member) => ({
      ...member,
      unionId: toUnionId,
      kind: 'transfer',
      effectiveOn,
      payload: { toUnionId, employerName: null, reason: employmentChanged, reviewId: id, isGroup: true },
    })),
  )
