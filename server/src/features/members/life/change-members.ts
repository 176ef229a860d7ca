import { actionReasons, type ChangeOutcome, type MemberChangeForm } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, holdTree, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { actionRules, refusalOf } from './actions.ts'
import { applyAction } from './apply-action.ts'
import { settlePlans } from './cancel-plan.ts'
import { eraseMembers } from './erase-members.ts'
import { assertPlannable, planChange } from './plan-change.ts'
import { presentRefused } from './preview-change.ts'
import { lockSelected, type SelectedMember } from './selection.ts'

/**
 * Removes, retires, retains … members of the own union, each an entry of the ledger with kind, reason and date of the
 * national lists (domain rules 2.4). Who cannot be taken along is named; a later day plans the change.
 */
export const changeMembers = (ctx: Context, form: MemberChangeForm): Promise<ChangeOutcome> => {
  const { unionId } = reachOf(ctx.actor, 'members.manage')
  const today = todayInShanghai(ctx.clock)
  const isPlanned = form.on > today && form.action !== 'erase'
  assertPlannable(ctx, form.on)
  if (!actionReasons[form.action].includes(form.reason)) throw new DomainError('membership.reason_wrong')
  return ctx.transaction(async (tx) => {
    await holdTree(tx)
    const chosen = await lockSelected(tx, ctx, form.selection)
    const judged = chosen.map((member) => ({
      member,
      // Two plans never wait for one person.
      code:
        isPlanned && member.hasPlan
          ? ('membership.plan_waiting' as const)
          : refusalOf(form.action, member, form.on),
    }))
    const taken = judged.filter(({ code }) => code === null).map(({ member }) => member)
    const carryOut = isPlanned ? planAll : form.action === 'erase' ? eraseAll : applyAll
    await carryOut(tx, ctx, unionId, taken, form)
    await recordFact(tx, ctx, {
      action: `members.${isPlanned ? 'planned' : 'changed'}`,
      objectKind: 'membership',
      objectId: taken.length === 1 ? taken[0]!.id : null,
      details: { change: form.action, reason: form.reason, on: form.on, members: taken.length },
    })
    return {
      done: isPlanned ? 0 : taken.length,
      planned: isPlanned ? taken.length : 0,
      ...presentRefused(judged),
    }
  })
}

type CarryOut = (
  tx: Transaction,
  ctx: Context,
  unionId: string,
  members: readonly SelectedMember[],
  form: MemberChangeForm,
) => Promise<void>

const planAll: CarryOut = async (tx, ctx, unionId, members, { action, reason, on }) => {
  for (const { personId, id } of members)
    await planChange(tx, ctx, {
      personId,
      membershipId: id,
      unionId,
      kind: action,
      effectiveOn: on,
      payload: { reason },
    })
}

const eraseAll: CarryOut = (tx, ctx, unionId, members) => eraseMembers(tx, ctx, unionId, members)

const applyAll: CarryOut = async (tx, ctx, unionId, members, { action, reason, on }) => {
  if (actionRules[action].endsPlans)
    await settlePlans(
      tx,
      ctx,
      sql`person_id = any(${sql.param(members.map(({ personId }) => personId))}::uuid[])`,
    )
  await applyAction(tx, ctx, { unionId, members, action, reason, on, source: 'staff' })
}
