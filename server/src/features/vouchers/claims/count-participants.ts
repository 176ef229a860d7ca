import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { NewVoucher } from './insert-vouchers.ts'

/** Counts people who got their first voucher of an activity; one person with two of them is one. */
export const countParticipants = async (tx: Transaction, first: readonly NewVoucher[]): Promise<void> => {
  if (first.length === 0) return
  const pairs = first.map(({ personId, prize: { activityId } }) => ({ activityId, personId }))
  await tx.run(sql`
    insert into activity_counts (activity_id, participants)
    select "activityId", count(distinct "personId")
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p ("activityId" uuid, "personId" uuid)
    group by 1 order by 1
    on conflict (activity_id) do update set participants = activity_counts.participants + excluded.participants`)
}
