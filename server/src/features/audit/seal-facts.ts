import { createHash } from 'node:crypto'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type SealedFact = {
  id: number
  at: string
  action: string
  accountId: string | null
  unionId: string | null
  objectKind: string
  objectId: string | null
  details: string
  requestId: string | null
}

export const firstHash = '0'.repeat(64)

/** Columns of a fact in the one text form that hashes are made from. */
export const factColumns = sql.raw(`
  id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  action, account_id::text as "accountId", union_id::text as "unionId", object_kind as "objectKind",
  object_id as "objectId", details::text as details, request_id as "requestId"`)

/**
 * Seals all facts since the last seal into the next link of the hash chain. Waits a moment for writers that
 * have not committed; when one takes longer the next run seals (the database answers 55P03).
 */
export const sealFacts = async (tx: Transaction, at: Date): Promise<number> => {
  await tx.run(sql`set local lock_timeout = '1s'`)
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('audit.seal'))`)
  const last = await tx.find<{ number: number; hash: string; lastId: number }>(sql`
    select number, hash, last_fact_id as "lastId" from audit_seals order by number desc limit 1`)
  const facts = await tx.rows<SealedFact>(sql`
    select ${factColumns} from audit_facts where id > ${last?.lastId ?? 0} order by id limit 50000`)
  const [first] = facts
  if (!first) return 0
  const previousHash = last?.hash ?? firstHash
  await tx.run(sql`
    insert into audit_seals (number, first_fact_id, last_fact_id, fact_count, previous_hash, hash, sealed_at)
    values (${(last?.number ?? 0) + 1}, ${first.id}, ${facts.at(-1)!.id},
      ${facts.length}, ${previousHash}, ${hashOfFacts(previousHash, at, facts)}, ${at})`)
  return facts.length
}

/** The next link: SHA-256 over the previous hash, the moment of sealing and every fact in order. */
export const hashOfFacts = (previousHash: string, sealedAt: Date, facts: readonly SealedFact[]): string => {
  const hash = createHash('sha256').update(previousHash).update('\n').update(sealedAt.toISOString())
  for (const fact of facts) hash.update('\n').update(JSON.stringify(Object.values(fact)))
  return hash.digest('hex')
}
