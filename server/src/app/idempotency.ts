import { createHash } from 'node:crypto'
import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { DomainError } from '../platform/errors/domain-error.ts'
import type { RequestContext } from './request-context.ts'

type Remembered = { requestHash: string; response: string }

/**
 * Runs a change once for a key: the key, the change and its answer are one transaction, so that a repeated
 * request gets the first answer, and one that failed can be sent again. The same key with other content is refused.
 */
export const runOnce = async <Answer>(
  ctx: RequestContext,
  request: { path: string; input: unknown },
  run: (ctx: RequestContext) => Promise<Answer>,
): Promise<Answer> => {
  const key = ctx.idempotencyKey
  if (!key || ctx.actor.kind !== 'account') return run(ctx)
  const { accountId } = ctx.actor
  const requestHash = createHash('sha256')
    .update(JSON.stringify([request.path, request.input]))
    .digest('base64url')
  return ctx.database.transaction(async (tx) => {
    const isFirst = await tx.run(sql`
      insert into idempotency_keys (account_id, key, request_hash, response, created_at)
      values (${accountId}, ${key}, ${requestHash}, '', ${ctx.clock.now()}) on conflict do nothing`)
    if (!isFirst) return rememberedAnswer<Answer>(ctx, tx, accountId, key, requestHash)
    const answer = await run({
      ...ctx,
      database: joined(ctx, tx),
      transaction: (work) => inSavepoint(tx, work),
    })
    const response = ctx.sealing.seal('idempotency', JSON.stringify(answer))
    await tx.run(sql`
      update idempotency_keys set response = ${response} where account_id = ${accountId} and key = ${key}`)
    return answer
  })
}

/** Reads see what the transaction has written; limits on attempts stay outside it, on connections kept for that. */
const joined = (ctx: RequestContext, tx: Transaction): RequestContext['database'] => ({
  ...ctx.database,
  rows: tx.rows,
  find: tx.find,
  transaction: ctx.database.aside,
})

/** One of several steps may be refused without the others: what it wrote goes, the transaction stays usable. */
const inSavepoint = async <Result>(tx: Transaction, work: (tx: Transaction) => Promise<Result>) => {
  await tx.run(sql`savepoint step`)
  try {
    const result = await work(tx)
    await tx.run(sql`release savepoint step`)
    return result
  } catch (error) {
    await tx.run(sql`rollback to savepoint step`)
    throw error
  }
}

const rememberedAnswer = async <Answer>(
  ctx: RequestContext,
  tx: Transaction,
  accountId: string,
  key: string,
  requestHash: string,
): Promise<Answer> => {
  const known = await tx.find<Remembered>(sql`
    select request_hash as "requestHash", response from idempotency_keys
    where account_id = ${accountId} and key = ${key}`)
  if (known?.requestHash !== requestHash) throw new DomainError('request.key_reused')
  return JSON.parse(ctx.sealing.unseal('idempotency', known.response)) as Answer
}
