import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

type SumKey = { personId: string; year: number; category: string }

/**
 * Keeps what people have received of a category as it is until the transaction ends, also what they have not received yet:
 * the row without an occasion stands for all of them. What is read after it stays true against others that hold it too.
 */
export const holdSums = async (tx: Transaction, keys: readonly SumKey[]): Promise<void> => {
  if (keys.length === 0) return
  const asked = sql`
    (select distinct person_id, year, category from unnest(
      ${sql.param(keys.map(({ personId }) => personId))}::uuid[],
      ${sql.param(keys.map(({ year }) => year))}::integer[],
      ${sql.param(keys.map(({ category }) => category))}::text[]) as k (person_id, year, category))`
  await tx.together(
    () =>
      tx.run(sql`
    insert into welfare_sums (person_id, year, category, occasion)
    select person_id, year, category, '' from ${asked} k order by 1, 2, 3 on conflict do nothing`),
    () =>
      tx.run(sql`
    select from welfare_sums s join ${asked} k using (person_id, year, category)
    where s.occasion = '' order by s.person_id, s.year, s.category for no key update of s`),
  )
}
