import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'

/** What a person has received in a calendar year, more or less; `occasion` is the festival or an empty text. */
export type SumChange = {
  personId: string
  year: number
  category: string
  occasion: string
  amountInFen: number
}

/** Adds to what people have received, in the order of the keys, so that two transactions never wait in a circle. */
export const changeSums = async (tx: Transaction, changes: readonly SumChange[]): Promise<void> => {
  if (changes.length === 0) return
  const summed = sql`(
    select "personId" as person_id, year, category, occasion, sum("amountInFen") as amount
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c ("personId" uuid, year integer, category text,
      occasion text, "amountInFen" bigint)
    group by 1, 2, 3, 4 order by 1, 2, 3, 4)`
  await tx.run(sql`
    insert into welfare_sums (person_id, year, category, occasion)
    select person_id, year, category, occasion from ${summed} c on conflict do nothing`)
  await tx.rows(sql`
    select from welfare_sums where (person_id, year, category, occasion) in (
      select person_id, year, category, occasion from ${summed} c)
    order by person_id, year, category, occasion for no key update`)
  await tx.run(sql`
    update welfare_sums s set amount_in_fen = s.amount_in_fen + c.amount
    from ${summed} c where s.person_id = c.person_id and s.year = c.year and s.category = c.category
      and s.occasion = c.occasion`)
}
