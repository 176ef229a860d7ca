import { sql } from '../../platform/database/sql.ts'
import type { PersonMerge } from '../access/index.ts'

/** One person has one chance in a draw that is to come; what was drawn and published stays as it was. */
export const mergeEntries: PersonMerge = async (tx, { keptId, droppedId }) => {
  const waiting = sql`(select activity_id from draws where drawn_at is null)`
  await tx.rows(sql`
    select from draws where activity_id in (select activity_id from draw_entries where person_id = ${droppedId})
    order by activity_id for no key update`)
  await tx.run(sql`
    delete from draw_entries e where e.person_id = ${droppedId} and e.activity_id in ${waiting}
      and exists (select from draw_entries k where k.activity_id = e.activity_id and k.person_id = ${keptId})`)
  await tx.run(sql`
    update draw_entries set person_id = ${keptId} where person_id = ${droppedId} and activity_id in ${waiting}`)
}
