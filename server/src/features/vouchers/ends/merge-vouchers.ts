import { sql } from '../../../platform/database/sql.ts'
import type { PersonMerge } from '../../access/index.ts'

/**
 * Vouchers go to the record that is kept. Where both had claimed the same, both vouchers stay: what was given out is in the books,
 * and staff may void one. The prizes are locked, so that nobody claims the slot meanwhile.
 */
export const mergeVouchers: PersonMerge = async (tx, { keptId, droppedId }) => {
  await tx.rows(sql`
    select from prizes where activity_id in (select activity_id from vouchers where person_id = ${droppedId})
    order by activity_id, campaign_id for no key update`)
  await tx.run(sql`
    update vouchers v set person_id = ${keptId}, slot = case when exists (
        select from vouchers k where k.activity_id = v.activity_id and k.person_id = ${keptId} and k.slot = v.slot)
      then 'merged:' || v.id else v.slot end
    where v.person_id = ${droppedId}`)
}
