import { sql } from '../../../platform/database/sql.ts'
import type { PersonMerge } from '../../access/index.ts'

/** What both records received, the one person received. */
export const mergeSums: PersonMerge = async (tx, { keptId, droppedId }) => {
  await tx.run(sql`
    with gone as (
      delete from welfare_sums where person_id = ${droppedId} returning year, category, occasion, amount_in_fen)
    insert into welfare_sums (person_id, year, category, occasion, amount_in_fen)
    select ${keptId}, year, category, occasion, amount_in_fen from gone order by year, category, occasion
    on conflict (person_id, year, category, occasion)
      do update set amount_in_fen = welfare_sums.amount_in_fen + excluded.amount_in_fen`)
}
