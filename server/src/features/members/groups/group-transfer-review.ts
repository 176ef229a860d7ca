import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import type { Review, ReviewDefinition } from '../../reviews/index.ts'
import { assertHoldsMembers } from '../applications/holds-members.ts'
import type { GroupPayload } from './group-payload.ts'
import { moveGroup, planGroup } from './move-group.ts'
import { presentGroup } from './present-group.ts'
import { type Judged, judgeGroup, lockGroup } from './read-group.ts'

/** A group that moves in one application, decided by the union that takes it over. */
export const groupTransferReview: ReviewDefinition<GroupPayload> = {
  kind: 'member.group_transfer',
  subjectName: () => null,
  present: presentGroup,
  treeWhenApproved: 'held',
  whenApproved: async (tx, ctx, review) => {
    const { toUnionId, effectiveOn } = review.payload
    await assertHoldsMembers(tx, toUnionId)
    const group = await judgeGroup(tx, ctx, await lockGroup(tx, review.id), review.fromUnionId!)
    const movable = group.filter(({ code }) => code === null)
    if (movable.length === 0) throw new DomainError('group_transfer.nobody')
    const today = todayInShanghai(ctx.clock)
    const isPlanned = effectiveOn !== null && effectiveOn > today
    if (isPlanned) await planGroup(tx, ctx, review, movable, effectiveOn)
    else await moveGroup(tx, ctx, toUnionId, movable, today)
    await noteOutcomes(tx, review, group, isPlanned ? 'planned' : 'moved')
    await recordGroup(tx, ctx, review, {
      isPlanned,
      taken: movable.length,
      left: group.length - movable.length,
    })
  },
  notices: { approved: 'group_transfer.approved', rejected: 'group_transfer.rejected' },
}

const noteOutcomes = (
  tx: Transaction,
  { id }: Review<GroupPayload>,
  group: readonly Judged[],
  taken: 'planned' | 'moved',
) =>
  tx.run(sql`
    update group_transfer_members g set outcome = coalesce(j.code, ${taken})
    from jsonb_to_recordset(${JSON.stringify(group)}::jsonb) as j ("personId" uuid, code text)
    where g.review_id = ${id} and g.person_id = j."personId"`)

/** Both unions find it in their own book of operations. */
const recordGroup = async (
  tx: Transaction,
  ctx: Context,
  { id, payload, fromUnionId }: Review<GroupPayload>,
  details: { isPlanned: boolean; taken: number; left: number },
) => {
  const fact = {
    action: 'group_transfer.carried_out',
    objectKind: 'member.group_transfer',
    objectId: id,
    details,
  }
  await recordFact(tx, ctx, { ...fact, unionId: payload.toUnionId })
  await recordFact(tx, ctx, { ...fact, unionId: fromUnionId })
}
