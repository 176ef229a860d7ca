import type { GroupTransferForm } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, reachOf, signedIn } from '../../access/index.ts'
import { holdApplicant, submitReview } from '../../reviews/index.ts'
import { assertHoldsMembers } from '../applications/holds-members.ts'
import { assertPlannable } from '../life/plan-change.ts'
import { lockSelected, type SelectedMember } from '../life/selection.ts'
import type { GroupPayload } from './group-payload.ts'
import { listInGroups, refusalOf } from './refusals.ts'

/**
 * Asks another union to take a group of members over; who can move now is frozen as the group. Nobody waits in two
 * groups, because the people are locked while it is looked up. Answers the application's id.
 */
export const submitGroupTransfer = (ctx: Context, form: GroupTransferForm): Promise<string> => {
  const { unionId } = reachOf(ctx.actor, 'members.manage')
  return ctx.transaction(async (tx) => {
    await holdTree(tx)
    await holdApplicant(tx, signedIn(ctx.actor).accountId)
    if (form.toUnionId === unionId) throw new DomainError('membership.same_union')
    if (form.effectiveOn && form.effectiveOn < todayInShanghai(ctx.clock))
      throw new DomainError('membership.date_wrong')
    if (form.effectiveOn) assertPlannable(ctx, form.effectiveOn)
    const toUnionName = await assertHoldsMembers(tx, form.toUnionId)
    const group = await listMovable(tx, ctx, form)
    if (group.length === 0) throw new DomainError('group_transfer.nobody')
    const own = await tx.find<{ name: string }>(sql`select name from unions where id = ${unionId}`)
    const payload: GroupPayload = {
      toUnionId: form.toUnionId,
      toUnionName,
      fromUnionName: own!.name,
      effectiveOn: form.effectiveOn ?? null,
      reason: form.reason,
    }
    const reviewId = await submitReview(tx, ctx, {
      kind: 'member.group_transfer',
      unionId: form.toUnionId,
      subjectId: null,
      fromUnionId: unionId,
      title: own!.name,
      payload,
    })
    await freeze(tx, reviewId, group)
    return reviewId
  })
}

const listMovable = async (tx: Transaction, ctx: Context, { selection }: GroupTransferForm) => {
  const members = await lockSelected(tx, ctx, selection)
  const inGroups = await listInGroups(
    tx,
    members.map(({ personId }) => personId),
  )
  return members.filter((member) => refusalOf(member, inGroups) === null)
}

const freeze = (tx: Transaction, reviewId: string, group: readonly SelectedMember[]) =>
  tx.run(sql`
    insert into group_transfer_members (review_id, person_id, membership_id)
    select ${reviewId}, g."personId", g.id
    from jsonb_to_recordset(${JSON.stringify(group.map(({ id, personId }) => ({ id, personId })))}::jsonb)
      as g (id uuid, "personId" uuid)`)
