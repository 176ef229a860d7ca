import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

export type Sum = { personId: string; category: string; occasion: string; amountInFen: number }

/** What people have received in a year, of every category. */
export const readSums = (db: Reads, personIds: readonly string[], year: number): Promise<Sum[]> =>
  db.rows<Sum>(sql`
    select person_id as "personId", category, occasion, amount_in_fen as "amountInFen" from welfare_sums
    where person_id = any(${sql.param(personIds)}::uuid[]) and year = ${year} and amount_in_fen > 0`)
