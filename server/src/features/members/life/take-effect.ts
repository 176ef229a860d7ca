import type { ErrorCode, MemberAction } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
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
 * own. What has become impossible is marked with its reason and the union is told; what breaks does not hold up the
 * rest, and is tried again the next time.
 */
export const takeEffect = async (equipment: Equipment): Promise<void> => {
  const ctx = systemContext(equipment, `plans-${v7()}`)
  const broken: { id: string; error: unknown }[] = []
  for (;;) {
    const plan = await findDue(
      ctx,
      broken.map(({ id }) => id),
    )
    if (!plan) break
    await takeOne(ctx, plan).catch((error: unknown) => void broken.push({ id: plan.id, error }))
  }
  if (broken[0]) throw broken[0].error
}

const takeOne = async (ctx: Context, plan: Plan): Promise<void> => {
  const refusal = await ctx
    .transaction(async (tx) => {
      await holdTree(tx)
      // The person first, as everybody does who changes one.
      await tx.run(sql`select from people where person_id = ${plan.personId} for update`)
      if (!(await lockWaiting(tx, plan))) return null
      await carryOut(tx, ctx, plan)
      await settle(tx, ctx, plan, null)
      return null
    })
    .catch((error: unknown) => {
      if (error instanceof DomainError) return error.code
      throw error
    })
  if (refusal) await giveUp(ctx, plan, refusal)
}

const findDue = (ctx: Context, broken: readonly string[]) =>
  ctx.database.find<Plan>(sql`
    select id, person_id as "personId", membership_id as "membershipId", union_id as "unionId", kind,
      effective_on as "effectiveOn", payload
    from planned_changes where status = 'waiting' and effective_on <= ${todayInShanghai(ctx.clock)}::date
      and id <> all(${sql.param(broken)}::uuid[])
    order by effective_on, id limit 1`)

/** Whether it still waits: another server may have been at it. */
const lockWaiting = async (tx: Transaction, { personId, id }: Plan): Promise<boolean> => {
  const waiting = await tx.find(sql`
    select 1 from planned_changes where person_id = ${personId} and id = ${id} and status = 'waiting' for update`)
  return waiting !== undefined
}

const carryOut = async (tx: Transaction, ctx: Context, plan: Plan): Promise<void> => {
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
    if (!(await lockWaiting(tx, plan))) return
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
