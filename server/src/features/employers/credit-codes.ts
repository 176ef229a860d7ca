import type { Reads, Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/**
 * Lets everything that is about to use these credit codes follow each other; sorted, so that two which share codes
 * never wait for each other.
 */
export const lockCreditCodes = async (tx: Transaction, codes: readonly string[]): Promise<void> => {
  for (const code of [...new Set(codes)].sort())
    await tx.run(sql`select pg_advisory_xact_lock(hashtext(${`credit_code:${code}`}))`)
}

/** An active union, other than `exceptUnionId`, that serves an employer with one of the codes. */
export const findUnionServing = (
  db: Reads,
  codes: readonly string[],
  exceptUnionId: string | null = null,
): Promise<{ name: string } | undefined> =>
  db.find<{ name: string }>(sql`
    select u.name from employers e
      join union_employers ue on ue.employer_id = e.id and ue.until_on is null
      join unions u on u.id = ue.union_id and u.status = 'active'
    where e.credit_code = any(${sql.param([...codes])}::text[]) and u.id is distinct from ${exceptUnionId}::uuid
    limit 1`)
