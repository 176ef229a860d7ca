import type { Transaction } from '../../../platform/database/database.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'

/** What a person received by a claim, or with a negative amount what is taken off again when a voucher comes to nothing. */
type SumChange = {
  personId: string
  /** Of the claim: see `yearOf`. */
  year: number
  category: string
  /** The festival, or an empty text. */
  occasion: string
  amountInFen: number
}

/**
 * Changes what people have received in a year. The rows are locked in the order of their keys; whoever also locks prizes does
 * that before.
 */
export const changeSums = async (tx: Transaction, changes: readonly SumChange[]): Promise<void> => {
  await add(
    tx,
    changes.filter(({ amountInFen }) => amountInFen > 0),
  )
  await takeOff(
    tx,
    changes.filter(({ amountInFen }) => amountInFen < 0),
  )
}

const add = async (tx: Transaction, changes: readonly SumChange[]) => {
  if (changes.length === 0) return
  await tx.run(sql`
    insert into welfare_sums (person_id, year, category, occasion, amount_in_fen)
    select person_id, year, category, occasion, amount from ${summed(changes)} c
    on conflict (person_id, year, category, occasion)
      do update set amount_in_fen = welfare_sums.amount_in_fen + excluded.amount_in_fen`)
}

/** An update alone, since a row that is negative by itself may not even be proposed. */
const takeOff = async (tx: Transaction, changes: readonly SumChange[]) => {
  if (changes.length === 0) return
  await tx.rows(sql`
    select from welfare_sums where (person_id, year, category, occasion) in (
      select person_id, year, category, occasion from ${summed(changes)} c)
    order by person_id, year, category, occasion for no key update`)
  await tx.run(sql`
    update welfare_sums s set amount_in_fen = s.amount_in_fen + c.amount from ${summed(changes)} c
    where (s.person_id, s.year, s.category, s.occasion) = (c.person_id, c.year, c.category, c.occasion)`)
}

const summed = (changes: readonly SumChange[]): SQL => sql`(
  select person_id, year, category, occasion, sum(amount)::bigint as amount
  from unnest(${sql.param(changes.map(({ personId }) => personId))}::uuid[],
    ${sql.param(changes.map(({ year }) => year))}::integer[],
    ${sql.param(changes.map(({ category }) => category))}::text[],
    ${sql.param(changes.map(({ occasion }) => occasion))}::text[],
    ${sql.param(changes.map(({ amountInFen }) => amountInFen))}::bigint[])
    as g (person_id, year, category, occasion, amount)
  group by 1, 2, 3, 4 order by 1, 2, 3, 4)`
