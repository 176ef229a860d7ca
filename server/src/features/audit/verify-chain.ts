import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { factColumns, firstHash, hashOfFacts, type SealedFact } from './seal-facts.ts'

type Seal = {
  number: number
  from: number
  to: number
  factCount: number
  previousHash: string
  hash: string
  sealedAt: Date
}

/** `brokenAt` is the number of the first seal that does not match; facts behind it cannot be trusted. */
export type ChainVerdict = {
  seals: number
  facts: number
  unsealed: number
  brokenAt: number | null
  reason: string | null
}

/** Recomputes the whole chain. A changed, added or missing fact or seal breaks it. */
export const verifyChain = async (db: Reads): Promise<ChainVerdict> => {
  const seals = await db.rows<Seal>(sql`
    select number, first_fact_id as "from", last_fact_id as "to", fact_count as "factCount",
      previous_hash as "previousHash", hash, sealed_at as "sealedAt" from audit_seals order by number`)
  let previous = { hash: firstHash, to: 0, number: 0 }
  let facts = 0
  for (const seal of seals) {
    const found = await factsUnder(db, previous.to, seal.to)
    const reason = whatIsWrong(seal, previous, found)
    if (reason) return { seals: seals.length, facts, unsealed: 0, brokenAt: seal.number, reason }
    facts += found.length
    previous = seal
  }
  const rest = await db.find<{ count: number }>(
    sql`select count(*) as count from audit_facts where id > ${previous.to}`,
  )
  return { seals: seals.length, facts, unsealed: rest?.count ?? 0, brokenAt: null, reason: null }
}

const factsUnder = (db: Reads, after: number, until: number) =>
  db.rows<SealedFact>(sql`
    select ${factColumns} from audit_facts
    where id > ${after} and id <= ${until} order by id`)

const whatIsWrong = (
  seal: Seal,
  previous: { hash: string; number: number },
  facts: readonly SealedFact[],
) => {
  if (seal.number !== previous.number + 1) return 'a seal is missing'
  if (seal.previousHash !== previous.hash) return 'the seal does not follow the one before'
  if (facts.length !== seal.factCount) return `${facts.length} facts where ${seal.factCount} were sealed`
  if (facts[0]?.id !== seal.from || facts.at(-1)?.id !== seal.to) return 'the seal names other facts'
  return hashOfFacts(previous.hash, seal.sealedAt, facts) === seal.hash ? null : 'a fact was changed'
}
