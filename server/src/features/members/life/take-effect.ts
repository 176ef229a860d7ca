import type { ErrorCode, MemberAction } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, type Equipment, holdTree, systemContext } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendNotices } from '../../notices/index.ts'
import { carryOutTransfer } from '../applications/carry-out-transfer.ts'
import { actionRules, refusalOf } from './actions.ts'
import { applyAction } from './apply-action.ts'
import { selectById } from './selection.ts'

type Plan = {
  id: string
  personId: string
  membershipId: string
  unionId: string
  kind: 'transfer' | Exclude<MemberAction, 'erase'>
  effectiveOn: string
  payload: { reason?: string; toUnionId?: string; employerName?: string | null; isGroup?: boolean }
}

/**
 * Job: carries out what was decided for today or, where no server ran, for days before, each in a transaction of its
 * own. What has become impossible is marked with its reason and the union is told.
 */
export const takeEffect = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `plans-${v7()}`)
  while (await takeNext(ctx));
}

const takeNext = async (ctx: Context): Promise<boolean> => {
  const taken: { plan?: Plan } = {}
  const refusal = await ctx
    .transaction(async (tx) => {
      await holdTree(tx)
      const plan = await findDue(tx, ctx)
      if (!plan) return null
      taken.plan = plan
      await carryOut(tx, ctx, plan)
      await settle(tx, ctx, plan, null)
      return null
    })
    .catch((error: unknown) => {
      if (error instanceof DomainError && taken.plan) return error.code
      throw error
    })
  if (taken.plan && refusal) await giveUp(ctx, taken.plan, refusal)
  return taken.plan !== undefined
}

/** The next that is due and nobody else is at. */
const findDue = (tx: Transaction, ctx: Context) =>
  tx.find<Plan>(sql`
    select id, person_id as "personId", membership_id as "membershipId", union_id as "unionId", kind,
      effective_on as "effectiveOn", payload
    from planned_changes where status = 'waiting' and effective_on <= ${todayInShanghai(ctx.clock)}::date
    order by effective_on, id limit 1 for update skip locked`)

const carryOut = async (tx: Transaction, ctx: Context, plan: Plan): Promise<void> => {
  await tx.run(sql`select from people where person_id = ${plan.personId} for update`)
  if (plan.kind === 'transfer')
    return carryOutTransfer(tx, ctx, {
      personId: plan.personId,
      membershipId: plan.membershipId,
      toUnionId: plan.payload.toUnionId!,
      employerName: plan.payload.employerName ?? null,
      reason: plan.payload.reason ?? null,
      on: plan.effectiveOn,
      source: 'plan',
      isPlanned: true,
      ...(plan.payload.isGroup && { isGroup: true }),
    })
  const member = await selectById(tx, ctx, plan.membershipId)
  if (member?.unionId !== plan.unionId) throw new DomainError('membership.changed')
  // Its own plan does not stand in its way.
  const refusal = refusalOf(plan.kind, { ...member, hasPlan: false }, plan.effectiveOn)
  if (refusal) throw new DomainError(refusal)
  await applyAction(tx, ctx, {
    unionId: plan.unionId,
    members: [member],
    action: plan.kind,
    reason: plan.payload.reason ?? actionRules[plan.kind].kind,
    on: plan.effectiveOn,
    source: 'plan',
  })
}

const giveUp = (ctx: Context, plan: Plan, code: ErrorCode): Promise<void> =>
  ctx.transaction(async (tx) => {
    await settle(tx, ctx, plan, code)
    const staff = await tx.rows<{ accountId: string; unionName: string }>(sql`
      select distinct g.account_id as "accountId", u.name as "unionName" from grants g join unions u on u.id = g.union_id
      where g.union_id = ${plan.unionId} and g.role = 'administrator' and g.from_at <= ${ctx.clock.now()}
        and (g.until_at is null or g.until_at > ${ctx.clock.now()})`)
    await sendNotices(
      tx,
      ctx,
      staff.map(({ accountId }) => accountId),
      { kind: 'plan.failed', values: { unionName: staff[0]?.unionName ?? '' } },
    )
  })

const settle = async (tx: Transaction, ctx: Context, plan: Plan, errorCode: ErrorCode | null) => {
  await tx.run(sql`
    update planned_changes set status = ${errorCode ? 'failed' : 'done'}, error_code = ${errorCode},
      settled_at = ${ctx.clock.now()}
    where person_id = ${plan.personId} and id = ${plan.id} and status = 'waiting'`)
  await recordFact(tx, ctx, {
    action: errorCode ? 'plan.failed' : 'plan.done',
    unionId: plan.unionId,
    objectKind: 'plan',
    objectId: plan.id,
    details: { change: plan.kind, ...(errorCode && { code: errorCode }) },
  })
}
