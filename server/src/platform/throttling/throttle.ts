import { createHash } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { DomainError } from '../errors/domain-error.ts'

export type Limit = { name: string; times: number; withinSeconds: number }

/**
 * Counts an attempt in the database, so that the limit holds across processes. Not part of any transaction: a
 * failed attempt counts although everything else is rolled back. Throws `request.too_many` over the limit.
 */
export const countAttempt = async (
  database: Database,
  limit: Limit,
  subject: string,
  at: Date,
): Promise<void> => {
  const row = await database.transaction((tx) =>
    tx.find<{ count: number; resetsAt: Date }>(sql`
      insert into throttles (key, count, resets_at)
      values (${keyOf(limit, subject)}, 1, ${new Date(at.getTime() + limit.withinSeconds * 1000)})
      on conflict (key) do update set
        count = case when throttles.resets_at <= ${at} then 1 else throttles.count + 1 end,
        resets_at = case when throttles.resets_at <= ${at} then excluded.resets_at else throttles.resets_at end
      returning count, resets_at as "resetsAt"`),
  )
  if (row && row.count > limit.times) throw tooMany(row.resetsAt, at)
}

/** Takes one attempt off again that turned out not to be of those that are limited. */
export const takeAttemptOff = async (database: Database, limit: Limit, subject: string): Promise<void> => {
  await database.transaction((tx) =>
    tx.run(sql`update throttles set count = count - 1 where key = ${keyOf(limit, subject)} and count > 0`),
  )
}

/** Throws when the limit is reached already, without counting. */
export const assertNotLocked = async (
  database: Database,
  limit: Limit,
  subject: string,
  at: Date,
): Promise<void> => {
  const row = await database.find<{ resetsAt: Date }>(sql`
    select resets_at as "resetsAt" from throttles
    where key = ${keyOf(limit, subject)} and count >= ${limit.times} and resets_at > ${at}`)
  if (row) throw new DomainError('account.locked', waitOf(row.resetsAt, at))
}

export const forgetAttempts = async (database: Database, limit: Limit, subject: string): Promise<void> => {
  await database.transaction((tx) => tx.run(sql`delete from throttles where key = ${keyOf(limit, subject)}`))
}

const tooMany = (resetsAt: Date, at: Date) => new DomainError('request.too_many', waitOf(resetsAt, at))

const waitOf = (resetsAt: Date, at: Date) => ({
  minutes: Math.max(1, Math.ceil((resetsAt.getTime() - at.getTime()) / 60_000)),
})

/** Subjects are phones and addresses: only their hash is kept. */
const keyOf = (limit: Limit, subject: string) =>
  `${limit.name}:${createHash('sha256').update(subject).digest('base64url')}`
