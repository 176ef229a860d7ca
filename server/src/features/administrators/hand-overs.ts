import type { HandOver, HandOverForm } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Reads, Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { findHandOver, type RunningHandOver } from './find-hand-over.ts'
import { limitMismatches } from './limit-mismatches.ts'
import { lockUnion } from './lock-union.ts'
import { provideSuccessor } from './provide-successor.ts'
import { revoke } from './revocations.ts'

/** The hand-over under way at the own union. */
export const getHandOver = (ctx: Context): Promise<HandOver | null> =>
  present(ctx, ctx.database, ownUnionId(ctx))

/** Hands the own administration to somebody who is added first (seed 001, 六.3). */
export const startHandOver = (ctx: Context, form: HandOverForm): Promise<HandOver> =>
  limitMismatches(ctx, () =>
    ctx.transaction(async (tx) => {
      const union = await lockUnion(tx, ownUnionId(ctx))
      if (await findHandOver(tx, union.id)) throw new DomainError('administrator.hand_over_running')
      const id = v7()
      const { accountId, reviewId, tell } = await provideSuccessor(tx, ctx, union, form)
      await tx.run(sql`
        insert into hand_overs (id, union_id, from_account_id, to_account_id, grant_review_id, started_at)
        values (${id}, ${union.id}, ${signedIn(ctx.actor).accountId}, ${accountId}, ${reviewId}, ${ctx.clock.now()})`)
      await record(tx, ctx, 'hand_over.started', id)
      await tell()
      return (await present(ctx, tx, union.id))!
    }),
  )

/** The new administrator takes the old one's role away, by an application where one is needed. */
export const completeHandOver = (ctx: Context): Promise<HandOver | null> =>
  ctx.transaction(async (tx) => {
    const union = await lockUnion(tx, ownUnionId(ctx))
    const running = await findHandOver(tx, union.id)
    assertMayComplete(ctx, running)
    const { reviewId } = await revoke(tx, ctx, union, {
      id: running.fromGrantId ?? running.id,
      reason: null,
      isOwn: true,
      isHandOver: true,
    })
    if (reviewId)
      await tx.run(sql`update hand_overs set revocation_review_id = ${reviewId} where id = ${running.id}`)
    await record(tx, ctx, 'hand_over.completion_asked', running.id)
    return present(ctx, tx, union.id)
  })

/** Ends the hand-over as it stands: both keep what they have, and what waits for a decision goes on waiting. */
export const abandonHandOver = (ctx: Context): Promise<void> =>
  ctx.transaction(async (tx) => {
    const union = await lockUnion(tx, ownUnionId(ctx))
    const running = await findHandOver(tx, union.id)
    if (!running) throw new DomainError('administrator.hand_over_not_ready')
    if (!isConcerned(ctx, running)) throw new DomainError('permission.denied')
    await tx.run(sql`update hand_overs set ended_at = ${ctx.clock.now()} where id = ${running.id}`)
    await record(tx, ctx, 'hand_over.abandoned', running.id)
  })

const ownUnionId = (ctx: Context) => reachOf(ctx.actor, 'administrators.manage').unionId

const isConcerned = (ctx: Context, running: RunningHandOver): boolean =>
  [running.fromAccountId, running.toAccountId].includes(signedIn(ctx.actor).accountId)

function assertMayComplete(
  ctx: Context,
  running: RunningHandOver | undefined,
): asserts running is RunningHandOver {
  if (!running) throw new DomainError('administrator.hand_over_not_ready')
  if (running.fromAccountId === signedIn(ctx.actor).accountId)
    throw new DomainError('administrator.own_grant')
  if (!isConcerned(ctx, running)) throw new DomainError('permission.denied')
  if (running.step !== 'revoke') throw new DomainError('administrator.hand_over_not_ready')
}

const present = async (ctx: Context, db: Reads, unionId: string): Promise<HandOver | null> => {
  const running = await findHandOver(db, unionId)
  if (!running) return null
  const { id, fromName, toName, step, startedAt } = running
  const isSuccessor = running.toAccountId === signedIn(ctx.actor).accountId
  return {
    id,
    fromName,
    toName,
    step,
    startedAt: startedAt.toISOString(),
    abilities: { complete: isSuccessor && step === 'revoke', abandon: isConcerned(ctx, running) },
  }
}

const record = (tx: Transaction, ctx: Context, action: string, id: string) =>
  recordFact(tx, ctx, { action, objectKind: 'hand_over', objectId: id })
